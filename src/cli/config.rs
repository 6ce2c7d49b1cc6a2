//! What is configured: flags over the environment over the user's file over the machine's.

use std::collections::BTreeMap;
use std::env::VarError;
use std::fs;
use std::io::ErrorKind::{NotADirectory, NotFound};
use std::path::PathBuf;

use crate::error::{Error, Named, Result};
use crate::operation::Effect;
use crate::render;
use crate::value::MacPrefix;

/// Where the machine's configuration lies.
const MACHINE: &str = "/etc/virtctl/virtctl.toml";

/// A value, and where it comes from.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Its key.
    pub key: &'static str,
    /// Its value.
    pub value: String,
    /// Where it comes from.
    pub origin: String,
    /// How much it counts: flags over the environment over files over what is built in.
    pub level: u8,
}

/// What counts more than all else.
const FLAG: u8 = 4;

/// Everything that is configured.
#[derive(Clone, Debug)]
pub struct Config {
    /// All settings, by key.
    pub settings: Vec<Setting>,
}

/// Every key with its built-in value.
const DEFAULTS: [(&str, &str); 8] = [
    ("database", "sqlite:/var/lib/virtctl/virtctl.db"),
    ("output", "table"),
    ("mac_prefix", "52:54:00"),
    ("server", ""),
    ("token_file", ""),
    ("ca_file", ""),
    ("cert_file", ""),
    ("key_file", ""),
];

impl Default for Config {
    /// What is built in.
    fn default() -> Self {
        let built_in = |(key, value): (&'static str, &str)| Setting {
            key,
            value: value.to_owned(),
            origin: "built in".to_owned(),
            level: 0,
        };
        Self { settings: DEFAULTS.into_iter().map(built_in).collect() }
    }
}

impl Config {
    /// Reads the files and the environment; hooks never read a user's own file.
    pub fn load(effect: Effect) -> Result<Self> {
        let mut config = Self::default();
        let mut files = vec![PathBuf::from(MACHINE)];
        if effect != Effect::Hook {
            files.extend(user_file());
        }
        for (level, file) in (1..).zip(files) {
            config.take_file(&file, level)?;
        }
        config.take_environment()?;
        config.check()?;
        Ok(config)
    }

    fn take_environment(&mut self) -> Result<()> {
        for (key, _) in DEFAULTS {
            let name = format!("VIRTCTL_{}", key.to_uppercase());
            match std::env::var(&name) {
                Ok(value) if !value.is_empty() => self.put(key, value, name, FLAG - 1),
                // Whatever it was to name, something else would be meant.
                Err(VarError::NotUnicode(_)) => {
                    return Err(Error::usage(&name, "it is no text in UTF-8", "say it in UTF-8"));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn take_file(&mut self, path: &PathBuf, level: u8) -> Result<()> {
        let read = fs::read_to_string(path);
        let shown = || path.display().to_string();
        let text = match read {
            Ok(text) => text,
            Err(error) if [NotFound, NotADirectory].contains(&error.kind()) => return Ok(()),
            // In another's home nobody knows whether there is one.
            Err(_) if level > 1 && fs::symlink_metadata(path).is_err() => return Ok(()),
            Err(error) => {
                let why = format!("{} cannot be read: {error}", shown());
                return Err(Error::unavailable(why, "let this user read it, or remove it"));
            }
        };
        let unusable = |why: String| {
            let keys = DEFAULTS.map(|(key, _)| key).join(", ");
            Error::usage(&shown(), why, format!("the keys are {keys}"))
        };
        let found: BTreeMap<String, toml::Value> =
            toml::from_str(&text).map_err(|error| unusable(error.message().to_owned()))?;
        for (name, value) in found {
            let known = DEFAULTS.iter().find(|(key, _)| *key == name);
            let (key, _) = known.ok_or_else(|| unusable(format!("unknown field `{name}`")))?;
            let text = value.as_str().ok_or_else(|| unusable(format!("`{name}` is no text")))?;
            self.put(key, text.to_owned(), shown(), level);
        }
        Ok(())
    }

    /// Says a value with a flag of the command.
    pub fn flag(&mut self, key: &str, value: String) {
        self.put(key, value, format!("--{}", key.replace('_', "-")), FLAG);
    }

    fn put(&mut self, key: &str, value: String, origin: String, level: u8) {
        if let Some(setting) = self.settings.iter_mut().find(|setting| setting.key == key) {
            setting.value = value;
            setting.origin = origin;
            setting.level = level;
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> &str {
        let found = self.settings.iter().find(|setting| setting.key == key);
        found.map_or("", |setting| setting.value.as_str())
    }

    /// Whether a flag of the command says it.
    pub fn is_typed(&self, key: &str) -> bool {
        self.settings.iter().any(|setting| setting.key == key && setting.level == FLAG)
    }

    /// A key, and where its value comes from.
    fn origin(&self, key: &str) -> String {
        let found = self.settings.iter().find(|setting| setting.key == key);
        found.map_or(key.to_owned(), |setting| format!("{key} of {}", setting.origin))
    }

    /// The servers that are talked to instead of a database, whichever of the two counts more.
    pub fn servers(&self) -> Result<Option<&str>> {
        // An empty word of a shell's is no wish for a database.
        let empty = |setting: &&Setting| setting.level == FLAG && setting.value.is_empty();
        if self.settings.iter().filter(empty).any(|setting| setting.key == "server") {
            let next = "name a server, or leave it out to use the database";
            return Err(Error::usage("--server", "it is empty", next));
        }
        let level = |key: &str| {
            let found = self.settings.iter().find(|setting| setting.key == key);
            found.filter(|setting| !setting.value.is_empty()).map_or(0, |setting| setting.level)
        };
        match (level("server"), level("database")) {
            (0, _) => Ok(None),
            (server, database) if server == database => {
                let why = "a server and a database are both named, and neither counts more";
                Err(Error::usage("--server", why, "leave one of them out"))
            }
            (server, database) => Ok(Some(self.get("server")).filter(|_| server > database)),
        }
    }

    /// The first bytes of generated MAC addresses.
    pub fn mac_prefix(&self) -> Result<MacPrefix> {
        let text = self.get("mac_prefix");
        text.parse().named(&self.origin("mac_prefix"), text)
    }

    fn check(&self) -> Result<()> {
        self.mac_prefix()?;
        let output = self.get("output");
        match render::by_name(output) {
            Some(_) => Ok(()),
            None => {
                let known = render::FORMATS.iter().map(|format| format.name).collect::<Vec<_>>();
                let why = format!("there is no such format: say {}", known.join(", "));
                Err(Error::invalid(&self.origin("output"), output, why))
            }
        }
    }
}

/// The file of the user (the XDG base directory specification).
fn user_file() -> Option<PathBuf> {
    let folder = std::env::var_os("XDG_CONFIG_HOME").filter(|folder| !folder.is_empty());
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".config"));
    let folder = folder.map(PathBuf::from).or_else(home)?;
    Some(folder.join("virtctl/config.toml"))
}
