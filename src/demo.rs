//! The demo: a small data centre and the main job, step by step, on a database of its own.

mod tour;

use crate::cli::Session;
use crate::error::{Error, Result};
use tour::{BEFORE, TOUR};

/// Shows the main job.
pub fn run(session: &mut Session) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("virtctl-demo-{}", std::process::id()));
    let failed = |error| Error::broken(format!("{} could not be made", folder.display()), error);
    std::fs::create_dir_all(&folder).map_err(failed)?;
    let database = format!("sqlite:{}/virtctl.db", folder.display());
    session.config.flag("database", database.clone());
    for line in BEFORE {
        perform(session, &format!("{line} --quiet"), false)?;
    }
    for (number, (told, lines)) in TOUR.iter().enumerate() {
        write(session, &format!("\n{}. {told}\n", number + 1))?;
        for line in *lines {
            write(session, &format!("\n$ virtctl {line}\n"))?;
            if let Err(error) = perform(session, line, true) {
                session.report.flush()?;
                session.report.tell(&error);
            }
        }
    }
    write(
        session,
        &format!("\nThe data centre is yours to explore: virtctl --database {database} shell\n"),
    )
}

fn write(session: &mut Session, text: &str) -> Result<()> {
    let bold = |text: &str| match session.report.style.color {
        true => format!("\u{1b}[1m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let text = if text.starts_with("\n$") { bold(text) } else { text.to_owned() };
    session.report.put(&text)?;
    session.report.flush()
}

/// Runs a line; what is not shown is only done.
fn perform(session: &mut Session, line: &str, shown: bool) -> Result<()> {
    let next = "report it";
    let words =
        shlex::split(line).ok_or_else(|| Error::usage("the demo", "a quote is left open", next))?;
    let mut arguments = vec!["virtctl".to_owned()];
    arguments.extend(words);
    if shown {
        return session.execute(&arguments);
    }
    let out = std::mem::replace(&mut session.report.out, Box::new(std::io::sink()));
    let done = session.execute(&arguments);
    session.report.out = out;
    done
}
