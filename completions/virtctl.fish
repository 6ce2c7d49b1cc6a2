# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_virtctl_global_optspecs
    string join \n database= o/output= server= token-file= ca-file= q/quiet v/verbose h/help V/version
end

function __fish_virtctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_virtctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_virtctl_using_subcommand
    set -l cmd (__fish_virtctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c virtctl -n "__fish_virtctl_needs_command" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_needs_command" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_needs_command" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_needs_command" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_needs_command" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_needs_command" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_needs_command" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_needs_command" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_needs_command" -s V -l version -d 'Print version'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "node" -d 'A physical server (add, list, show, set, put, remove, assign, unassign)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "hypervisor" -d 'A node that runs VMs (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "vm" -d 'A virtual machine (create, list, show, set, put, remove, move, place, assign, unassign)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "interface" -d 'A network interface of a VM or of a node (add, list, show, set, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "storage" -d 'A block device of a VM (add, list, show, set, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "vlan" -d 'A layer-2 network (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "subnet" -d 'A prefix from which addresses are handed out (add, list, show, set, put, remove, free)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "ip" -d 'An address in use (list, show, set, remove, assign, reserve, route, next)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "vrf" -d 'An address space, in which an address exists once (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "customer" -d 'Somebody who owns VMs and VLANs (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "role" -d 'A role that nodes and VMs can have (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "ceph-cluster" -d 'A Ceph cluster (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "ceph-osd" -d 'A node that stores the objects of a Ceph cluster (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "ceph-mon" -d 'A node that keeps the maps of a Ceph cluster (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "ceph-pool" -d 'A pool for RBD images (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "virt-method" -d 'A virtualization technology (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "node-state" -d 'A state that nodes can be in (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "vm-state" -d 'A state that VMs can be in (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "storage-type" -d 'A type of block device (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "cache-option" -d 'A cache option of block devices (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "token" -d 'A key to the server, shown once (create, list, show, rotate, revoke)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "log" -d 'One change of one thing (list, show)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "enc" -d 'Classify a host for Puppet\'s exec node terminus'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "hiera" -d 'Give a host\'s data to Hiera'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "pillar" -d 'Give a host\'s data to Salt\'s cmd_json pillar'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "inventory" -d 'Give hosts to Ansible as a script inventory'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "search" -d 'Find things by how a name begins, or by an address, a prefix or a MAC address'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "capacity" -d 'Show what the hypervisors of each place have left, and whether the others have room for the VMs of any one of them (by the sums of cores and memory)'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "check" -d 'Prove every rule over the whole database; warn of single points of failure'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "undo" -d 'Take back one change of the log: what it made goes, what it changed is as before'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "backup" -d 'Write a copy of the database, as it is at one moment'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "restore" -d 'Put a backup in the place of the database'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "import" -d 'Make many things, each line as `add` takes it: all of them or none'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "generate" -d 'Print a fleet of the size that is wanted, for `import`'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "db" -d 'Say what the database is and how it is'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "serve" -d 'Serve the same operations over HTTP, until told to stop'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "shell" -d 'Read commands, with history and completion, until told to stop'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "demo" -d 'Show the main job, step by step, on a database of its own'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "config" -d 'Show what is configured'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "completions" -d 'Print a completion script'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "man" -d 'Write the manual pages'
complete -c virtctl -n "__fish_virtctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "add" -d 'Add a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "create" -d 'Add a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "list" -d 'List all, or those that match: a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "ls" -d 'List all, or those that match: a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "show" -d 'Show a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "get" -d 'Show a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "set" -d 'Change a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "update" -d 'Change a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "put" -d 'Create, or make exactly so a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "remove" -d 'Remove a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "rm" -d 'Remove a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "delete" -d 'Remove a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "assign" -d 'Give a role, or new values to one it has'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete assign unassign" -f -a "unassign" -d 'Take a role'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l location -d 'Where it stands, as room/rack/unit [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l state -d 'The state it is in [default: running]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l role -d 'A role it takes, with its attributes (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l ip -d 'An external address, or next:CIDR for the next free one (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l interface -d 'The name of its external interface [default: external]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l location -d 'Where it stands, as room/rack/unit [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l state -d 'The state it is in [default: running]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l role -d 'A role it takes, with its attributes (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l ip -d 'An external address, or next:CIDR for the next free one (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l interface -d 'The name of its external interface [default: external]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l fqdn -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l location -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l state -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l gateways -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l environment -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l fqdn -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l location -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l state -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l gateways -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l environment -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l location -d 'Where it stands, as room/rack/unit' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l state -d 'The state it is in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l location -d 'Where it stands, as room/rack/unit' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l state -d 'The state it is in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l location -d 'Where it stands, as room/rack/unit [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l state -d 'The state it is in [default: running]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l role -d 'A role it takes, with its attributes (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l ip -d 'An external address, or next:CIDR for the next free one (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l interface -d 'The name of its external interface [default: external]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node; and __fish_seen_subcommand_from unassign" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l method -d 'A virtualization technology it offers (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l cores -d 'Its cores [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l ram -d 'Its memory [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l local-storage -d 'What its qcow2, raw and lvm disks may take together [default: 0]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l cores-overcommit -d 'Percent of its cores that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l ram-overcommit -d 'Percent of its memory that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l storage-overcommit -d 'Percent of its local storage that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l image-path -d 'The directory of image files: qcow2 and raw' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l vg-name -d 'The LVM2 volume group of logical volumes' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l method -d 'A virtualization technology it offers (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l cores -d 'Its cores [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l ram -d 'Its memory [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l local-storage -d 'What its qcow2, raw and lvm disks may take together [default: 0]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l cores-overcommit -d 'Percent of its cores that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l ram-overcommit -d 'Percent of its memory that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l storage-overcommit -d 'Percent of its local storage that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l image-path -d 'The directory of image files: qcow2 and raw' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l vg-name -d 'The LVM2 volume group of logical volumes' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l methods -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l cores-used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l cores-free -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l ram-used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l ram-free -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l local-storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l storage-used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l storage-free -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l cores-overcommit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l ram-overcommit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l storage-overcommit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l image-path -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l vg-name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l vms -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l methods -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l cores-used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l cores-free -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l ram-used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l ram-free -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l local-storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l storage-used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l storage-free -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l cores-overcommit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l ram-overcommit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l storage-overcommit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l image-path -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l vg-name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l vms -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l method -d 'A virtualization technology it offers (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l cores -d 'Its cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l ram -d 'Its memory' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l local-storage -d 'What its qcow2, raw and lvm disks may take together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l cores-overcommit -d 'Percent of its cores that may be promised' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l ram-overcommit -d 'Percent of its memory that may be promised' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l storage-overcommit -d 'Percent of its local storage that may be promised' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l image-path -d 'The directory of image files: qcow2 and raw' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l vg-name -d 'The LVM2 volume group of logical volumes' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l method -d 'A virtualization technology it offers (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l cores -d 'Its cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l ram -d 'Its memory' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l local-storage -d 'What its qcow2, raw and lvm disks may take together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l cores-overcommit -d 'Percent of its cores that may be promised' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l ram-overcommit -d 'Percent of its memory that may be promised' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l storage-overcommit -d 'Percent of its local storage that may be promised' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l image-path -d 'The directory of image files: qcow2 and raw' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l vg-name -d 'The LVM2 volume group of logical volumes' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l method -d 'A virtualization technology it offers (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l cores -d 'Its cores [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l ram -d 'Its memory [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l local-storage -d 'What its qcow2, raw and lvm disks may take together [default: 0]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l cores-overcommit -d 'Percent of its cores that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l ram-overcommit -d 'Percent of its memory that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l storage-overcommit -d 'Percent of its local storage that may be promised [default: 100]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l image-path -d 'The directory of image files: qcow2 and raw' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l vg-name -d 'The LVM2 volume group of logical volumes' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hypervisor; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "create" -d 'Create a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "add" -d 'Create a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "list" -d 'List all, or those that match: a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "ls" -d 'List all, or those that match: a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "show" -d 'Show a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "get" -d 'Show a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "set" -d 'Change a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "update" -d 'Change a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "put" -d 'Create, or make exactly so a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "remove" -d 'Remove a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "rm" -d 'Remove a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "delete" -d 'Remove a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "move" -d 'Move to another hypervisor, with the checks of creating it'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "migrate" -d 'Move to another hypervisor, with the checks of creating it'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "place" -d 'Say where a VM would go, and why; nothing is claimed'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "assign" -d 'Give a role, or new values to one it has'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and not __fish_seen_subcommand_from create add list ls show get set update put remove rm delete move migrate place assign unassign" -f -a "unassign" -d 'Take a role'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l node -d 'The hypervisor it runs on; chosen unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l method -d 'The virtualization technology [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l state -d 'The state it should be in [default: running]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l cores -d 'Its virtual cores [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l cores-max -d 'Up to how many cores may be added while it runs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l ram -d 'Its memory, in whole MiB [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l cputime-limit -d 'Percent of one core that all of it may use: 150 is 1.5 cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l customer -d 'Whose it is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l disk -d 'A disk (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l nic -d 'A network interface (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l role -d 'A role it takes, with its attributes (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l uuid -d 'Its UUID; generated unless given' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l strategy -d 'Which hypervisor is preferred: the emptiest or the fullest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l node -d 'The hypervisor it runs on; chosen unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l method -d 'The virtualization technology [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l state -d 'The state it should be in [default: running]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l cores -d 'Its virtual cores [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l cores-max -d 'Up to how many cores may be added while it runs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l ram -d 'Its memory, in whole MiB [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l cputime-limit -d 'Percent of one core that all of it may use: 150 is 1.5 cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l customer -d 'Whose it is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l disk -d 'A disk (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l nic -d 'A network interface (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l role -d 'A role it takes, with its attributes (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l uuid -d 'Its UUID; generated unless given' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l strategy -d 'Which hypervisor is preferred: the emptiest or the fullest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l fqdn -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l method -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l state -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l cores-max -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l cputime-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l uuid -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l environment -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l fqdn -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l method -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l state -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l cores-max -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l cputime-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l uuid -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l environment -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l state -d 'The state it should be in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l cores -d 'Its virtual cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l cores-max -d 'Up to how many cores may be added while it runs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l ram -d 'Its memory, in whole MiB' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l cputime-limit -d 'Percent of one core that all of it may use: 150 is 1.5 cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l customer -d 'Whose it is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l state -d 'The state it should be in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l cores -d 'Its virtual cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l cores-max -d 'Up to how many cores may be added while it runs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l ram -d 'Its memory, in whole MiB' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l cputime-limit -d 'Percent of one core that all of it may use: 150 is 1.5 cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l customer -d 'Whose it is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l node -d 'The hypervisor it runs on; chosen unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l method -d 'The virtualization technology [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l state -d 'The state it should be in [default: running]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l cores -d 'Its virtual cores [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l cores-max -d 'Up to how many cores may be added while it runs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l ram -d 'Its memory, in whole MiB [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l cputime-limit -d 'Percent of one core that all of it may use: 150 is 1.5 cores' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l customer -d 'Whose it is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l disk -d 'A disk (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l nic -d 'A network interface (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l role -d 'A role it takes, with its attributes (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l uuid -d 'Its UUID; generated unless given' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l strategy -d 'Which hypervisor is preferred: the emptiest or the fullest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l environment -d 'The environment that Puppet and Salt put it in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l to -d 'The hypervisor it goes to [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l to -d 'The hypervisor it goes to [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l method -d 'The virtualization technology [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l cores -d 'Its virtual cores [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l ram -d 'Its memory [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l disk -d 'A disk (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l strategy -d 'Prefer the emptiest or the fullest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -l explain -d 'Say it for every hypervisor, with the numbers'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from place" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm; and __fish_seen_subcommand_from unassign" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "add" -d 'Add a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "create" -d 'Add a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "list" -d 'List all, or those that match: a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "ls" -d 'List all, or those that match: a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "show" -d 'Show a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "get" -d 'Show a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "set" -d 'Change a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "update" -d 'Change a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "remove" -d 'Remove a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "rm" -d 'Remove a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "delete" -d 'Remove a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l mac -d 'Its MAC address; generated for a VM unless given' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l vlan -d 'A VLAN it is a member of, NAME or NAME:tagged (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l ip -d 'An address, next:CIDR, auto (one per family of the VLAN), 4, 6 or none (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l subnet -d 'Takes the next free address of this prefix (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l purpose -d 'What a node\'s interface is for' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l kind -d 'What a node\'s interface is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l master -d 'The bond or bridge it is a member of, or the device below a VLAN' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l mac -d 'Its MAC address; generated for a VM unless given' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l vlan -d 'A VLAN it is a member of, NAME or NAME:tagged (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l ip -d 'An address, next:CIDR, auto (one per family of the VLAN), 4, 6 or none (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l subnet -d 'Takes the next free address of this prefix (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l purpose -d 'What a node\'s interface is for' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l kind -d 'What a node\'s interface is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l master -d 'The bond or bridge it is a member of, or the device below a VLAN' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l interface -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l vm -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l bridge -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l mac -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l routed -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l purpose -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l kind -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l master -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l interface -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l vm -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l bridge -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l mac -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l routed -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l purpose -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l kind -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l master -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l mac -d 'Its MAC address; generated for a VM unless given' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l vlan -d 'A VLAN it is a member of, NAME or NAME:tagged (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l purpose -d 'What a node\'s interface is for' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l kind -d 'What a node\'s interface is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l master -d 'The bond or bridge it is a member of, or the device below a VLAN' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l mac -d 'Its MAC address; generated for a VM unless given' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l vlan -d 'A VLAN it is a member of, NAME or NAME:tagged (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l purpose -d 'What a node\'s interface is for' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l kind -d 'What a node\'s interface is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l master -d 'The bond or bridge it is a member of, or the device below a VLAN' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand interface; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "add" -d 'Add a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "create" -d 'Add a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "list" -d 'List all, or those that match: a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "ls" -d 'List all, or those that match: a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "show" -d 'Show a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "get" -d 'Show a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "set" -d 'Change a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "update" -d 'Change a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "remove" -d 'Remove a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "rm" -d 'Remove a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and not __fish_seen_subcommand_from add create list ls show get set update remove rm delete" -f -a "delete" -d 'Remove a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l vm -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l storage-type -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l size -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l cache-option -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l discard -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l read-iops-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l write-iops-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l read-mbps-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l write-mbps-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l pool -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l vm -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l storage-type -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l size -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l cache-option -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l discard -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l read-iops-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l write-iops-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l read-mbps-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l write-mbps-limit -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l pool -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l size -d 'Its size; it only grows' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l cache-option -d 'How the host caches it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l discard -d 'Whether freed blocks are given back' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l read-iops-limit -d 'Reads per second at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l write-iops-limit -d 'Writes per second at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l read-mbps-limit -d 'MiB per second read at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l write-mbps-limit -d 'MiB per second written at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l size -d 'Its size; it only grows' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l cache-option -d 'How the host caches it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l discard -d 'Whether freed blocks are given back' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l read-iops-limit -d 'Reads per second at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l write-iops-limit -d 'Writes per second at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l read-mbps-limit -d 'MiB per second read at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l write-mbps-limit -d 'MiB per second written at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l tag -d 'Its 802.1Q tag; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l vni -d 'Its VXLAN network; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l customer -d 'Whose it is; only its VMs may use it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l shared -d 'Whether customers see it and its prefixes and use it for their VMs, though it is not theirs [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l tag -d 'Its 802.1Q tag; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l vni -d 'Its VXLAN network; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l customer -d 'Whose it is; only its VMs may use it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l shared -d 'Whether customers see it and its prefixes and use it for their VMs, though it is not theirs [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l tag -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l vni -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l shared -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l subnets -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l tag -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l vni -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l shared -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l subnets -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l tag -d 'Its 802.1Q tag; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l vni -d 'Its VXLAN network; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l customer -d 'Whose it is; only its VMs may use it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l shared -d 'Whether customers see it and its prefixes and use it for their VMs, though it is not theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l tag -d 'Its 802.1Q tag; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l vni -d 'Its VXLAN network; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l customer -d 'Whose it is; only its VMs may use it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l shared -d 'Whether customers see it and its prefixes and use it for their VMs, though it is not theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l tag -d 'Its 802.1Q tag; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l vni -d 'Its VXLAN network; `next` takes the lowest free one' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l customer -d 'Whose it is; only its VMs may use it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l shared -d 'Whether customers see it and its prefixes and use it for their VMs, though it is not theirs [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vlan; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "add" -d 'Add a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "create" -d 'Add a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "list" -d 'List all, or those that match: a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "ls" -d 'List all, or those that match: a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "show" -d 'Show a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "get" -d 'Show a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "set" -d 'Change a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "update" -d 'Change a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "put" -d 'Create, or make exactly so a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "remove" -d 'Remove a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "rm" -d 'Remove a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "delete" -d 'Remove a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete free" -f -a "free" -d 'Show what may still be handed out, range by range'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l vrf -d 'The address space it lies in [default: global]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l vlan -d 'The VLAN it is used in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l gateway -d 'The router\'s address: first, last, none or an address [default: none]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l reserve -d 'How many usable addresses are kept back at its ends, as first:10,last:5' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l parent -d 'The prefix it is cut from' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l vrf -d 'The address space it lies in [default: global]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l vlan -d 'The VLAN it is used in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l gateway -d 'The router\'s address: first, last, none or an address [default: none]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l reserve -d 'How many usable addresses are kept back at its ends, as first:10,last:5' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l parent -d 'The prefix it is cut from' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l cidr -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l vrf -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l family -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l vlan -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l gateway -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l reserve -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l reserve-first -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l reserve-last -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l parent -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l cidr -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l vrf -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l family -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l vlan -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l gateway -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l reserve -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l reserve-first -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l reserve-last -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l parent -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l used -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l vlan -d 'The VLAN it is used in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l gateway -d 'The router\'s address: first, last, none or an address' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l reserve -d 'How many usable addresses are kept back at its ends, as first:10,last:5' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l vlan -d 'The VLAN it is used in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l gateway -d 'The router\'s address: first, last, none or an address' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l reserve -d 'How many usable addresses are kept back at its ends, as first:10,last:5' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l vrf -d 'The address space it lies in [default: global]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l vlan -d 'The VLAN it is used in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l gateway -d 'The router\'s address: first, last, none or an address [default: none]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l reserve -d 'How many usable addresses are kept back at its ends, as first:10,last:5' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l parent -d 'The prefix it is cut from' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -l vrf -d 'The address space; global unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -l limit -d 'How many ranges are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand subnet; and __fish_seen_subcommand_from free" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "list" -d 'List all, or those that match: an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "ls" -d 'List all, or those that match: an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "show" -d 'Show an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "get" -d 'Show an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "set" -d 'Change an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "update" -d 'Change an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "remove" -d 'Remove an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "rm" -d 'Remove an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "delete" -d 'Remove an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "assign" -d 'Give an interface an address: the one named, or the next free one'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "reserve" -d 'Keep an address from being handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "route" -d 'Route a whole prefix to an interface'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and not __fish_seen_subcommand_from list ls show get set update remove rm delete assign reserve route next" -f -a "next" -d 'Show the next free address of a prefix; nothing is claimed'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l address -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l prefix -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l family -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l kind -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l subnet -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l vrf -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l interface -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l gateway -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l note -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l address -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l prefix -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l family -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l kind -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l subnet -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l vrf -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l interface -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l gateway -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l note -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l note -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l note -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l vrf -d 'The address space it lies in' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l address -d 'The address that is wanted' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l subnet -d 'The prefix whose next free address is wanted' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l vrf -d 'The address space; global unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l note -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l subnet -d 'The prefix whose next free address is wanted' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l vrf -d 'The address space; global unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l note -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from reserve" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l to -d 'The interface it is routed to [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l vrf -d 'The address space; global unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l note -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from route" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -l vrf -d 'The address space; global unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ip; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l customer -d 'Whose it is: they add prefixes of their own to it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l customer -d 'Whose it is: they add prefixes of their own to it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l customer -d 'Whose it is: they add prefixes of their own to it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l customer -d 'Whose it is: they add prefixes of their own to it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l customer -d 'Whose it is: they add prefixes of their own to it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vrf; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l quota-vms -d 'How many VMs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l quota-cores -d 'How many cores its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l quota-ram -d 'How much memory its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l quota-storage -d 'How large its disks may be together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l quota-addresses -d 'How many addresses its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l quota-vlans -d 'How many VLANs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l tag-first -d 'The lowest VLAN tag that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l tag-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l vni-first -d 'The lowest VXLAN network that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l vni-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l quota-vms -d 'How many VMs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l quota-cores -d 'How many cores its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l quota-ram -d 'How much memory its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l quota-storage -d 'How large its disks may be together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l quota-addresses -d 'How many addresses its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l quota-vlans -d 'How many VLANs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l tag-first -d 'The lowest VLAN tag that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l tag-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l vni-first -d 'The lowest VXLAN network that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l vni-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l quota-vms -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l quota-cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l quota-ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l quota-storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l quota-addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l quota-vlans -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l used-vms -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l used-cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l used-ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l used-storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l used-addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l used-vlans -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l tag-first -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l tag-last -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l vni-first -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l vni-last -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l quota-vms -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l quota-cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l quota-ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l quota-storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l quota-addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l quota-vlans -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l used-vms -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l used-cores -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l used-ram -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l used-storage -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l used-addresses -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l used-vlans -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l tag-first -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l tag-last -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l vni-first -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l vni-last -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l quota-vms -d 'How many VMs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l quota-cores -d 'How many cores its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l quota-ram -d 'How much memory its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l quota-storage -d 'How large its disks may be together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l quota-addresses -d 'How many addresses its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l quota-vlans -d 'How many VLANs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l tag-first -d 'The lowest VLAN tag that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l tag-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l vni-first -d 'The lowest VXLAN network that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l vni-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l quota-vms -d 'How many VMs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l quota-cores -d 'How many cores its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l quota-ram -d 'How much memory its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l quota-storage -d 'How large its disks may be together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l quota-addresses -d 'How many addresses its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l quota-vlans -d 'How many VLANs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l tag-first -d 'The lowest VLAN tag that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l tag-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l vni-first -d 'The lowest VXLAN network that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l vni-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l quota-vms -d 'How many VMs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l quota-cores -d 'How many cores its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l quota-ram -d 'How much memory its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l quota-storage -d 'How large its disks may be together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l quota-addresses -d 'How many addresses its VMs may have together' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l quota-vlans -d 'How many VLANs it may have' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l tag-first -d 'The lowest VLAN tag that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l tag-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l vni-first -d 'The lowest VXLAN network that they may give a VLAN of theirs' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l vni-last -d 'The highest' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand customer; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l attribute -d 'An attribute: NAME:TYPE[=DEFAULT], of type string, int or bool (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l class -d 'A class of Puppet or Salt that goes with it (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l attribute -d 'An attribute: NAME:TYPE[=DEFAULT], of type string, int or bool (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l class -d 'A class of Puppet or Salt that goes with it (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l builtin -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l classes -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l builtin -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l classes -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l attribute -d 'An attribute: NAME:TYPE[=DEFAULT], of type string, int or bool (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l class -d 'A class of Puppet or Salt that goes with it (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l attribute -d 'An attribute: NAME:TYPE[=DEFAULT], of type string, int or bool (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l class -d 'A class of Puppet or Salt that goes with it (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l attribute -d 'An attribute: NAME:TYPE[=DEFAULT], of type string, int or bool (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l class -d 'A class of Puppet or Salt that goes with it (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand role; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l fsid -d 'The cluster\'s UUID, as `ceph fsid` prints it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l public-network -d 'Where clients reach it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l cluster-network -d 'Where its OSDs talk to each other' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l fsid -d 'The cluster\'s UUID, as `ceph fsid` prints it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l public-network -d 'Where clients reach it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l cluster-network -d 'Where its OSDs talk to each other' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l fsid -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l public-network -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l cluster-network -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l fsid -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l public-network -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l cluster-network -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l fsid -d 'The cluster\'s UUID, as `ceph fsid` prints it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l public-network -d 'Where clients reach it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l cluster-network -d 'Where its OSDs talk to each other' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l fsid -d 'The cluster\'s UUID, as `ceph fsid` prints it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l public-network -d 'Where clients reach it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l cluster-network -d 'Where its OSDs talk to each other' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l fsid -d 'The cluster\'s UUID, as `ceph fsid` prints it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l public-network -d 'Where clients reach it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l cluster-network -d 'Where its OSDs talk to each other' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-cluster; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l device -d 'A device that holds objects (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l db-device -d 'A faster device for metadata; the OSDs share them in turn (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l class -d 'The class of the devices that say none [default: hdd]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l journal-device -d 'Gone with FileStore: say --db-device (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l crush-location -d 'Where CRUSH sees it, as root=default rack=r01' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l device -d 'A device that holds objects (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l db-device -d 'A faster device for metadata; the OSDs share them in turn (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l class -d 'The class of the devices that say none [default: hdd]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l journal-device -d 'Gone with FileStore: say --db-device (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l crush-location -d 'Where CRUSH sees it, as root=default rack=r01' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l ceph-cluster -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l crush-location -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l ceph-cluster -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l crush-location -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l device -d 'A device that holds objects (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l crush-location -d 'Where CRUSH sees it, as root=default rack=r01' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l device -d 'A device that holds objects (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l crush-location -d 'Where CRUSH sees it, as root=default rack=r01' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l device -d 'A device that holds objects (can be repeated) [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l db-device -d 'A faster device for metadata; the OSDs share them in turn (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l class -d 'The class of the devices that say none [default: hdd]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l journal-device -d 'Gone with FileStore: say --db-device (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l crush-location -d 'Where CRUSH sees it, as root=default rack=r01' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-osd; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l address -d 'Where it listens; the node\'s first external address unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l port -d 'The port of the protocol msgr2 [default: 3300]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l port-v1 -d 'The port of the older protocol, if it is spoken' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l store-device -d 'The device of its store' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l address -d 'Where it listens; the node\'s first external address unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l port -d 'The port of the protocol msgr2 [default: 3300]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l port-v1 -d 'The port of the older protocol, if it is spoken' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l store-device -d 'The device of its store' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l ceph-cluster -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l address -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l port -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l port-v1 -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l store-device -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l node -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l ceph-cluster -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l address -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l port -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l port-v1 -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l store-device -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l address -d 'Where it listens; the node\'s first external address unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l port -d 'The port of the protocol msgr2' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l port-v1 -d 'The port of the older protocol, if it is spoken' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l store-device -d 'The device of its store' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l address -d 'Where it listens; the node\'s first external address unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l port -d 'The port of the protocol msgr2' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l port-v1 -d 'The port of the older protocol, if it is spoken' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l store-device -d 'The device of its store' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l address -d 'Where it listens; the node\'s first external address unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l port -d 'The port of the protocol msgr2 [default: 3300]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l port-v1 -d 'The port of the older protocol, if it is spoken' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l store-device -d 'The device of its store' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-mon; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l size -d 'How many copies of each object are kept [default: 3]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l min-size -d 'With how many copies it still works; one less than size unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l size -d 'How many copies of each object are kept [default: 3]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l min-size -d 'With how many copies it still works; one less than size unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l ceph-cluster -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l size -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l min-size -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l ceph-cluster -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l size -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l min-size -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l size -d 'How many copies of each object are kept' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l min-size -d 'With how many copies it still works; one less than size unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l size -d 'How many copies of each object are kept' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l min-size -d 'With how many copies it still works; one less than size unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l cluster -d 'The Ceph cluster [default: ceph]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l size -d 'How many copies of each object are kept [default: 3]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l min-size -d 'With how many copies it still works; one less than size unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand ceph-pool; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l container -d 'Whether its VMs are containers: they use only storage types made for them [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l container -d 'Whether its VMs are containers: they use only storage types made for them [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l container -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l container -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l container -d 'Whether its VMs are containers: they use only storage types made for them [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand virt-method; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l schedulable -d 'Whether VMs may be placed on nodes in this state [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l schedulable -d 'Whether VMs may be placed on nodes in this state [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l schedulable -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l schedulable -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l schedulable -d 'Whether VMs may be placed on nodes in this state' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l schedulable -d 'Whether VMs may be placed on nodes in this state' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l schedulable -d 'Whether VMs may be placed on nodes in this state [default: no]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand node-state; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand vm-state; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l location -d 'What its disks lie in: the image directory or the volume group of their hypervisor, a Ceph pool, or other shared storage [default: shared]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l containers -d 'Whether containers can use it, without QEMU [default: yes]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l location -d 'What its disks lie in: the image directory or the volume group of their hypervisor, a Ceph pool, or other shared storage [default: shared]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l containers -d 'Whether containers can use it, without QEMU [default: yes]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l location -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l containers -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l location -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l containers -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l location -d 'What its disks lie in: the image directory or the volume group of their hypervisor, a Ceph pool, or other shared storage [default: shared]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l containers -d 'Whether containers can use it, without QEMU [default: yes]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand storage-type; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "add" -d 'Add a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "create" -d 'Add a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "list" -d 'List all, or those that match: a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "ls" -d 'List all, or those that match: a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "show" -d 'Show a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "get" -d 'Show a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "set" -d 'Change a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "update" -d 'Change a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "put" -d 'Create, or make exactly so a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "remove" -d 'Remove a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "rm" -d 'Remove a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and not __fish_seen_subcommand_from add create list ls show get set update put remove rm delete" -f -a "delete" -d 'Remove a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l description -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l name -d 'Its name, unique whatever the case' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l description -d 'What people should know of it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand cache-option; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "create" -d 'Create a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "add" -d 'Create a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "list" -d 'List all, or those that match: a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "ls" -d 'List all, or those that match: a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "show" -d 'Show a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "get" -d 'Show a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "rotate" -d 'Give another secret, the old one ends at once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "revoke" -d 'End it at once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "remove" -d 'End it at once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "rm" -d 'End it at once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and not __fish_seen_subcommand_from create add list ls show get rotate revoke remove rm delete" -f -a "delete" -d 'End it at once'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l role -d 'What it opens: cm-master the documents of all hosts, cm-agent those of one, customer-admin and customer-read what is one customer\'s [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l customer -d 'The one customer of a customer-admin or customer-read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l host -d 'The one host of a cm-agent' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l expires-in -d 'For how many days it is good [default: 90]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l role -d 'What it opens: cm-master the documents of all hosts, cm-agent those of one, customer-admin and customer-read what is one customer\'s [required]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l customer -d 'The one customer of a customer-admin or customer-read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l host -d 'The one host of a cm-agent' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l expires-in -d 'For how many days it is good [default: 90]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l role -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l host -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l expires-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l name -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l role -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l customer -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l host -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l expires-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l created-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l updated-at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l version -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l expires-in -d 'For how many days it is good [default: 90]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l if-version -d 'Refuse unless it is at this version' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand token; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -f -a "list" -d 'List all, or those that match one change of one thing'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -f -a "ls" -d 'List all, or those that match one change of one thing'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -f -a "show" -d 'Show one change of one thing'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and not __fish_seen_subcommand_from list ls show get" -f -a "get" -d 'Show one change of one thing'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l actor -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l operation -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l noun -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l object -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l message -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l request -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l changes -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l old -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l new -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l columns -d 'What is shown: name,ram, or +mac,-state to add and leave out; help says what there is' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l filter -d 'What must hold: ram>8GiB,method=KVM,fqdn~^web (can be repeated)' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l sort -d 'By what it is ordered: -ram,fqdn; a `-` puts the highest first' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l limit -d 'How many are shown at most' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l after -d 'Go on where a page of the server ended, as its `next` says' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l id -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l at -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l actor -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l operation -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l noun -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l object -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l message -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l request -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l changes -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l old -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l new -d 'Only those that have this' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand log; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -l cache -d 'Keep the last good answer of each host in this folder, and give it while the database cannot be reached' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -l max-stale -d 'Give no kept answer that is older than so many seconds' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -l no-environment -d 'Leave the environment out, as Salt wants it'
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand enc" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -l cache -d 'Keep the last good answer of each host in this folder, and give it while the database cannot be reached' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -l max-stale -d 'Give no kept answer that is older than so many seconds' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand hiera" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -l cache -d 'Keep the last good answer of each host in this folder, and give it while the database cannot be reached' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -l max-stale -d 'Give no kept answer that is older than so many seconds' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand pillar" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -l host -d 'The variables of one host' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -l list -d 'Every host, in the groups of its roles'
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand inventory" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand search" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -l by -d 'What a place is [default: rack]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand capacity" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand check" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -s y -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -l cascade -d 'Remove what refers to it, too'
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand undo" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand backup" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -l yes -d 'Do not ask'
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand restore" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -l message -d 'Why, for the change log' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -l request-id -d 'The id of the request: said again, it tells what was done and does nothing twice' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -l dry-run -d 'Do everything but save it, and say what would change'
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand import" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l nodes -d 'So many nodes, all of them hypervisors, and their networks' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l vms -d 'So many VMs on them' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l hypervisors -d 'The role for so many nodes that are no hypervisors yet; safe to repeat' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l method -d 'What the hypervisors offer [default: KVM]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l cores -d 'The cores of each hypervisor [default: 64]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l ram -d 'The memory of each hypervisor [default: 512GiB]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l local-storage -d 'The local storage of each hypervisor [default: 8TiB]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand generate" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -f -a "status" -d 'Say what the database is and how it is'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -f -a "migrate" -d 'Bring the schema up to date'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -f -a "copy" -d 'Copy everything from one database to another, of whatever engine, and compare'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and not __fish_seen_subcommand_from status migrate copy diagram" -f -a "diagram" -d 'Draw the schema as SVG'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand db; and __fish_seen_subcommand_from diagram" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l listen -d 'Where: ADDRESS:PORT or unix:PATH; beyond this machine by TLS alone (can be repeated) [default: 127.0.0.1:8421]' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l rate -d 'How many requests a second each token may make; without end unless said' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l tls-chain -d 'The file of the certificate and those above it, as PEM' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l tls-key -d 'The file of its key, as PEM' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand serve" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand shell" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand demo" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and not __fish_seen_subcommand_from show" -f -a "show" -d 'Show what is configured'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -l origin -d 'Say where each value comes from'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand completions" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -l database -d 'The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -s o -l output -d 'table, wide, json, jsonl, yaml, csv, msgpack, html, name or value' -r -f -a "table\t''
wide\t''
json\t''
jsonl\t''
yaml\t''
csv\t''
msgpack\t''
html\t''
name\t''
value\t''"
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -l server -d 'A server to ask instead of a database; several are tried in turn: URL,URL' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -l token-file -d 'The file of the token for it, which nobody else may read' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -l ca-file -d 'The certificates that its own is checked by, as PEM; else the usual ones' -r
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -s q -l quiet -d 'Say names only'
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -s v -l verbose -d 'Say what led to an error'
complete -c virtctl -n "__fish_virtctl_using_subcommand man" -s h -l help -d 'Print help'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "node" -d 'A physical server (add, list, show, set, put, remove, assign, unassign)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "hypervisor" -d 'A node that runs VMs (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "vm" -d 'A virtual machine (create, list, show, set, put, remove, move, place, assign, unassign)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "interface" -d 'A network interface of a VM or of a node (add, list, show, set, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "storage" -d 'A block device of a VM (add, list, show, set, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "vlan" -d 'A layer-2 network (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "subnet" -d 'A prefix from which addresses are handed out (add, list, show, set, put, remove, free)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "ip" -d 'An address in use (list, show, set, remove, assign, reserve, route, next)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "vrf" -d 'An address space, in which an address exists once (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "customer" -d 'Somebody who owns VMs and VLANs (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "role" -d 'A role that nodes and VMs can have (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "ceph-cluster" -d 'A Ceph cluster (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "ceph-osd" -d 'A node that stores the objects of a Ceph cluster (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "ceph-mon" -d 'A node that keeps the maps of a Ceph cluster (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "ceph-pool" -d 'A pool for RBD images (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "virt-method" -d 'A virtualization technology (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "node-state" -d 'A state that nodes can be in (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "vm-state" -d 'A state that VMs can be in (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "storage-type" -d 'A type of block device (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "cache-option" -d 'A cache option of block devices (add, list, show, set, put, remove)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "token" -d 'A key to the server, shown once (create, list, show, rotate, revoke)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "log" -d 'One change of one thing (list, show)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "enc" -d 'Classify a host for Puppet\'s exec node terminus'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "hiera" -d 'Give a host\'s data to Hiera'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "pillar" -d 'Give a host\'s data to Salt\'s cmd_json pillar'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "inventory" -d 'Give hosts to Ansible as a script inventory'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "search" -d 'Find things by how a name begins, or by an address, a prefix or a MAC address'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "capacity" -d 'Show what the hypervisors of each place have left, and whether the others have room for the VMs of any one of them (by the sums of cores and memory)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "check" -d 'Prove every rule over the whole database; warn of single points of failure'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "undo" -d 'Take back one change of the log: what it made goes, what it changed is as before'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "backup" -d 'Write a copy of the database, as it is at one moment'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "restore" -d 'Put a backup in the place of the database'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "import" -d 'Make many things, each line as `add` takes it: all of them or none'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "generate" -d 'Print a fleet of the size that is wanted, for `import`'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "db" -d 'Say what the database is and how it is'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "serve" -d 'Serve the same operations over HTTP, until told to stop'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "shell" -d 'Read commands, with history and completion, until told to stop'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "demo" -d 'Show the main job, step by step, on a database of its own'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "config" -d 'Show what is configured'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "completions" -d 'Print a completion script'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "man" -d 'Write the manual pages'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and not __fish_seen_subcommand_from node hypervisor vm interface storage vlan subnet ip vrf customer role ceph-cluster ceph-osd ceph-mon ceph-pool virt-method node-state vm-state storage-type cache-option token log enc hiera pillar inventory search capacity check undo backup restore import generate db serve shell demo config completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "add" -d 'Add a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "list" -d 'List all, or those that match: a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "show" -d 'Show a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "set" -d 'Change a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "put" -d 'Create, or make exactly so a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "remove" -d 'Remove a physical server'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "assign" -d 'Give a role, or new values to one it has'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node" -f -a "unassign" -d 'Take a role'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from hypervisor" -f -a "add" -d 'Add a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from hypervisor" -f -a "list" -d 'List all, or those that match: a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from hypervisor" -f -a "show" -d 'Show a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from hypervisor" -f -a "set" -d 'Change a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from hypervisor" -f -a "put" -d 'Create, or make exactly so a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from hypervisor" -f -a "remove" -d 'Remove a node that runs VMs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "create" -d 'Create a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "list" -d 'List all, or those that match: a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "show" -d 'Show a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "set" -d 'Change a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "put" -d 'Create, or make exactly so a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "remove" -d 'Remove a virtual machine'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "move" -d 'Move to another hypervisor, with the checks of creating it'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "place" -d 'Say where a VM would go, and why; nothing is claimed'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "assign" -d 'Give a role, or new values to one it has'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm" -f -a "unassign" -d 'Take a role'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from interface" -f -a "add" -d 'Add a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from interface" -f -a "list" -d 'List all, or those that match: a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from interface" -f -a "show" -d 'Show a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from interface" -f -a "set" -d 'Change a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from interface" -f -a "remove" -d 'Remove a network interface of a VM or of a node'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage" -f -a "add" -d 'Add a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage" -f -a "list" -d 'List all, or those that match: a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage" -f -a "show" -d 'Show a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage" -f -a "set" -d 'Change a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage" -f -a "remove" -d 'Remove a block device of a VM'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vlan" -f -a "add" -d 'Add a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vlan" -f -a "list" -d 'List all, or those that match: a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vlan" -f -a "show" -d 'Show a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vlan" -f -a "set" -d 'Change a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vlan" -f -a "put" -d 'Create, or make exactly so a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vlan" -f -a "remove" -d 'Remove a layer-2 network'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "add" -d 'Add a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "list" -d 'List all, or those that match: a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "show" -d 'Show a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "set" -d 'Change a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "put" -d 'Create, or make exactly so a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "remove" -d 'Remove a prefix from which addresses are handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "free" -d 'Show what may still be handed out, range by range'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "list" -d 'List all, or those that match: an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "show" -d 'Show an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "set" -d 'Change an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "remove" -d 'Remove an address in use'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "assign" -d 'Give an interface an address: the one named, or the next free one'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "reserve" -d 'Keep an address from being handed out'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "route" -d 'Route a whole prefix to an interface'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ip" -f -a "next" -d 'Show the next free address of a prefix; nothing is claimed'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vrf" -f -a "add" -d 'Add an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vrf" -f -a "list" -d 'List all, or those that match: an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vrf" -f -a "show" -d 'Show an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vrf" -f -a "set" -d 'Change an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vrf" -f -a "put" -d 'Create, or make exactly so an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vrf" -f -a "remove" -d 'Remove an address space, in which an address exists once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "add" -d 'Add somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "list" -d 'List all, or those that match somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "show" -d 'Show somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "set" -d 'Change somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "put" -d 'Create, or make exactly so somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from customer" -f -a "remove" -d 'Remove somebody who owns VMs and VLANs'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "add" -d 'Add a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "list" -d 'List all, or those that match: a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "show" -d 'Show a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "set" -d 'Change a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "put" -d 'Create, or make exactly so a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from role" -f -a "remove" -d 'Remove a role that nodes and VMs can have'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-cluster" -f -a "add" -d 'Add a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-cluster" -f -a "list" -d 'List all, or those that match: a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-cluster" -f -a "show" -d 'Show a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-cluster" -f -a "set" -d 'Change a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-cluster" -f -a "put" -d 'Create, or make exactly so a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-cluster" -f -a "remove" -d 'Remove a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-osd" -f -a "add" -d 'Add a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-osd" -f -a "list" -d 'List all, or those that match: a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-osd" -f -a "show" -d 'Show a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-osd" -f -a "set" -d 'Change a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-osd" -f -a "put" -d 'Create, or make exactly so a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-osd" -f -a "remove" -d 'Remove a node that stores the objects of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-mon" -f -a "add" -d 'Add a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-mon" -f -a "list" -d 'List all, or those that match: a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-mon" -f -a "show" -d 'Show a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-mon" -f -a "set" -d 'Change a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-mon" -f -a "put" -d 'Create, or make exactly so a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-mon" -f -a "remove" -d 'Remove a node that keeps the maps of a Ceph cluster'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-pool" -f -a "add" -d 'Add a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-pool" -f -a "list" -d 'List all, or those that match: a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-pool" -f -a "show" -d 'Show a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-pool" -f -a "set" -d 'Change a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-pool" -f -a "put" -d 'Create, or make exactly so a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from ceph-pool" -f -a "remove" -d 'Remove a pool for RBD images'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from virt-method" -f -a "add" -d 'Add a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from virt-method" -f -a "list" -d 'List all, or those that match: a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from virt-method" -f -a "show" -d 'Show a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from virt-method" -f -a "set" -d 'Change a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from virt-method" -f -a "put" -d 'Create, or make exactly so a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from virt-method" -f -a "remove" -d 'Remove a virtualization technology'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node-state" -f -a "add" -d 'Add a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node-state" -f -a "list" -d 'List all, or those that match: a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node-state" -f -a "show" -d 'Show a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node-state" -f -a "set" -d 'Change a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node-state" -f -a "put" -d 'Create, or make exactly so a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from node-state" -f -a "remove" -d 'Remove a state that nodes can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm-state" -f -a "add" -d 'Add a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm-state" -f -a "list" -d 'List all, or those that match: a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm-state" -f -a "show" -d 'Show a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm-state" -f -a "set" -d 'Change a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm-state" -f -a "put" -d 'Create, or make exactly so a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from vm-state" -f -a "remove" -d 'Remove a state that VMs can be in'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage-type" -f -a "add" -d 'Add a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage-type" -f -a "list" -d 'List all, or those that match: a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage-type" -f -a "show" -d 'Show a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage-type" -f -a "set" -d 'Change a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage-type" -f -a "put" -d 'Create, or make exactly so a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from storage-type" -f -a "remove" -d 'Remove a type of block device'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from cache-option" -f -a "add" -d 'Add a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from cache-option" -f -a "list" -d 'List all, or those that match: a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from cache-option" -f -a "show" -d 'Show a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from cache-option" -f -a "set" -d 'Change a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from cache-option" -f -a "put" -d 'Create, or make exactly so a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from cache-option" -f -a "remove" -d 'Remove a cache option of block devices'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "create" -d 'Create a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "list" -d 'List all, or those that match: a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "show" -d 'Show a key to the server, shown once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "rotate" -d 'Give another secret, the old one ends at once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from token" -f -a "revoke" -d 'End it at once'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "list" -d 'List all, or those that match one change of one thing'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from log" -f -a "show" -d 'Show one change of one thing'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "status" -d 'Say what the database is and how it is'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "migrate" -d 'Bring the schema up to date'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "copy" -d 'Copy everything from one database to another, of whatever engine, and compare'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "diagram" -d 'Draw the schema as SVG'
complete -c virtctl -n "__fish_virtctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show what is configured'
