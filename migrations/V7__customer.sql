-- Who owns VMs and VLANs; a quota that is NULL is no limit. `claim` is raised first by every promise against a quota.
CREATE TABLE IF NOT EXISTS customer (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    quota_vms       {int} CHECK (quota_vms >= 0),
    quota_cores     {int} CHECK (quota_cores >= 0),
    quota_ram       {int} CHECK (quota_ram >= 0),
    quota_storage   {int} CHECK (quota_storage >= 0),
    quota_addresses {int} CHECK (quota_addresses >= 0),
    quota_vlans     {int} CHECK (quota_vlans >= 0),
    claim           {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};
