-- An address is found without saying in which address space, and so is a prefix by its first one.
CREATE INDEX ipv4_address ON ipv4 (address);
CREATE INDEX ipv6_address ON ipv6 (address);
CREATE INDEX subnet_first ON subnet (first);
-- The tokens of a host follow it to another name.
CREATE INDEX token_host ON token (host);
