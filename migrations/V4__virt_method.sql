-- The virtualization technologies.
CREATE TABLE IF NOT EXISTS virt_method (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO virt_method (id, name, description, folded, created_at, updated_at) VALUES
    (1, 'KVM', 'QEMU with hardware acceleration, by libvirt', 'kvm', 0, 0),
    (2, 'Qemu', 'QEMU without hardware acceleration, by libvirt', 'qemu', 0, 0),
    (3, 'Docker', 'Docker containers', 'docker', 0, 0),
    (4, 'Parallels Cloud Server', 'Virtuozzo, by libvirt''s vz driver', 'parallels cloud server', 0, 0),
    (5, 'systemd-nspawn', 'Containers of systemd-nspawn', 'systemd-nspawn', 0, 0);
