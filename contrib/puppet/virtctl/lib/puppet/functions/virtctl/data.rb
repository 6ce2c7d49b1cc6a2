# Gives Hiera 5 what virtctl says of a host: one process for a catalog.
#
#   hierarchy:
#     - name: virtctl
#       data_hash: virtctl::data
#       options: {host: "%{trusted.certname}", command: /usr/bin/virtctl}
#
# A host that virtctl does not know has no data here. Everything else that goes wrong stops the
# catalog: a host never gets half of its data.
require 'json'
require 'open3'

Puppet::Functions.create_function(:'virtctl::data') do
  dispatch :data do
    param 'Struct[{host => String[1], Optional[command] => String[1], Optional[database] => String[1]}]', :options
    param 'Puppet::LookupContext', :context
  end

  UNKNOWN = 3

  def data(options, context)
    context.cache_has_key('virtctl') ? context.cached_value('virtctl') : context.cache('virtctl', fetch(options))
  end

  def fetch(options)
    command = [options.fetch('command', '/usr/bin/virtctl')]
    command += ['--database', options['database']] if options['database']
    out, err, status = Open3.capture3(*command, 'hiera', '--', options['host'], stdin_data: '')
    return {} if status.exitstatus == UNKNOWN
    raise Puppet::DataBinding::LookupError, "virtctl: #{err.strip}" unless status.success?

    JSON.parse(out)
  end
end
