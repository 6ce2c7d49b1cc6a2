-- A network interface of a VM: named <vm_id>-<id>, on the bridge br-<vm_id>-<id>.
CREATE TABLE IF NOT EXISTS vm_interface (
    vm_id {int} NOT NULL,
    id    {int} NOT NULL,
    mac   {name} NOT NULL UNIQUE,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    PRIMARY KEY (vm_id, id),
    FOREIGN KEY (vm_id) REFERENCES vm (id) ON DELETE CASCADE
) {table};
