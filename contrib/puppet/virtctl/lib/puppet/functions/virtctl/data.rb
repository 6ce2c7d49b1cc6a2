# Gives Hiera 5 what virtctl says of a host: one process for a catalog.
#
#   hierarchy:
#     - name: virtctl
#       data_hash: virtctl::data
#       options: {host: "%{trusted.certname}", command: /usr/bin/virtctl}
#
# With `cache: /var/cache/virtctl`, the last good answer is given while there is no other, if it is no
# older than `max_stale` seconds. A host that virtctl does not know has no data here. Everything else
# that goes wrong stops the catalog: a host never gets half of its data.
require 'json'
require 'open3'

Puppet::Functions.create_function(:'virtctl::data') do
  dispatch :data do
    param <<~TYPE, :options
      Struct[{host => String[1], Optional[command] => String[1], Optional[database] => String[1],
              Optional[cache] => String[1], Optional[max_stale] => Integer[1]}]
    TYPE
    param 'Puppet::LookupContext', :context
  end

  def data(options, context)
    context.cache_has_key('virtctl') ? context.cached_value('virtctl') : context.cache('virtctl', fetch(options))
  end

  def fetch(options)
    command = [options.fetch('command', '/usr/bin/virtctl'), 'hiera']
    { 'database' => '--database', 'cache' => '--cache', 'max_stale' => '--max-stale' }.each do |option, flag|
      command += [flag, options[option].to_s] if options[option]
    end
    out, err, status = Open3.capture3(*command, '--', options['host'], stdin_data: '')
    return {} if status.exitstatus == 3 # it is not known
    raise Puppet::DataBinding::LookupError, err.strip unless status.success?

    JSON.parse(out)
  end
end
