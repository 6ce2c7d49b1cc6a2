-- Containers have no QEMU: `virt_method.container` says what runs them, `storage_type.containers` what they can mount.
ALTER TABLE virt_method ADD COLUMN container {int} NOT NULL DEFAULT 0 CHECK (container IN (0, 1));
UPDATE virt_method SET container = 1 WHERE name IN ('Docker', 'systemd-nspawn');
ALTER TABLE storage_type ADD COLUMN containers {int} NOT NULL DEFAULT 1 CHECK (containers IN (0, 1));
UPDATE storage_type SET containers = 0 WHERE name = 'qcow2';
