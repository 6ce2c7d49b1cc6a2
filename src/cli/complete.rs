//! Completion of a shell's lines: the scripts that are printed for shells call the program, which knows the
//! commands and the names of things.

use std::path::Path;

use clap_complete::CompleteEnv;
use clap_complete::env::Shells;

use super::{Config, Report, Session};
use crate::error::{Error, Result};
use crate::operation::Effect;
use crate::words::complete::{begun, settings};

/// Says which shell asks how a line could go on.
const VARIABLE: &str = "VIRTCTL_COMPLETE";

/// What a file that zsh finds by its name does when it is first called: it completes at once.
const ZSH_LOADED: &str =
    "[ \"$funcstack[1]\" = _virtctl ] && _clap_dynamic_completer_virtctl \"$@\"\n";

/// What bash does around that: it takes `:` and `=` for ends of words, which names and filters hold. Those are joined
/// before it is asked, and what bash has already is taken off the answers; what means something to a shell is quoted.
const BASH_WHOLE: &str = include_str!("complete.bash");

/// The script by which a shell asks.
pub(super) fn script(shell: &str) -> Result<Vec<u8>> {
    let known = Shells::builtins();
    let Some(writer) = known.completer(shell) else {
        return Err(Error::invalid("SHELL", shell, "no script is known for it"));
    };
    let mut script = vec![];
    let written = writer.write_registration(VARIABLE, "virtctl", "virtctl", "virtctl", &mut script);
    written.map_err(|error| Error::broken("the script could not be written", error))?;
    match shell {
        "zsh" => script.extend(ZSH_LOADED.bytes()),
        "bash" => {
            let text = String::from_utf8_lossy(&script);
            script = (text.replace("-F _clap_complete_virtctl", "-F _virtctl") + BASH_WHOLE).into();
        }
        _ => {}
    }
    Ok(script)
}

/// Answers a shell that asks, and says whether one does. Nothing that goes wrong is told: it would stand in the
/// line that somebody types.
pub(super) fn answer() -> bool {
    if std::env::var_os(VARIABLE).is_none() {
        return false;
    }
    let line = std::env::args_os().skip_while(|word| word != "--").skip(1);
    let line = line.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>();
    let mut session = Session::new(Report::of_process());
    // Where what is configured cannot be read, what the line names counts alone.
    session.config = Config::load(Effect::Read).unwrap_or_else(|_| {
        let mut none = Config::default();
        none.flag("database", String::new());
        none
    });
    for (key, value) in settings(&line) {
        session.config.flag(&key, value);
    }
    let command = move || begun(&line, &session.names());
    let folder = std::env::current_dir().ok();
    let asked = CompleteEnv::with_factory(command).var(VARIABLE);
    let _ = asked.try_complete(std::env::args_os(), folder.as_deref().or(Some(Path::new("/"))));
    true
}
