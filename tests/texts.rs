//! Free text is text everywhere: 300 nasty ones go in as words and as JSON, and come out of every
//! format and every hook as they were, by the reader that people use for it; on a terminal none of
//! them is an order. What cannot be kept so is refused when it is said.
//!
//! Teeth: with Hiera's `%{` left alone, these tests fail.

mod common;

use std::process::Stdio;

use common::{VIRTCTL, World, project};
use serde_json::{Value, json};
use virtctl::resource::{Field, NOUNS, Need};

/// What somebody once took for something else.
const SEEDS: &[&str] = &[
    "no",
    "yes",
    "on",
    "off",
    "true",
    "null",
    "~",
    "NaN",
    ".inf",
    "1e3",
    "0x10",
    "010",
    "0o7",
    "1_000",
    "12:30:45",
    "52:54:00:12:34:56",
    "2026-01-01",
    "2026-01-01T00:00:00Z",
    "<<",
    "=",
    "!!python/object:os.system",
    "!ruby/object:Gem",
    "&a",
    "*a",
    "- x",
    "? x",
    "# x",
    "a # b",
    "a: b",
    "[1,2]",
    "{a: b}",
    "'",
    "\"",
    "\\",
    "\\n",
    "\\u0000",
    "''",
    "\"\"",
    "`id`",
    "$(id)",
    "${HOME}",
    "$HOME",
    "; rm -rf /",
    "| cat",
    "> /etc/passwd",
    "&& id",
    "%{x}",
    "%{literal('%')}",
    "%{hiera('x')}",
    "%{lookup(\"y\")}",
    "%%{x}",
    "{{ x }}",
    "{% raw %}",
    "{# x #}",
    "{{ lookup('pipe','id') }}",
    "#{x}",
    "#@x",
    "<%= x %>",
    "<script>alert(1)</script>",
    "<b>",
    "&amp;",
    "&lt;",
    "<!-- x -->",
    "]]>",
    "<?xml?>",
    "\u{feff}bom",
    "' OR 1=1 --",
    "\"; DROP TABLE node; --",
    "%s%n%d",
    "{}",
    "{0}",
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\x",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "a,b",
    "a;b",
    "a,\"b\"",
    "ünï",
    "日本語",
    "🙂",
    "👩‍👩‍👧‍👦",
    "e\u{301}",
    "ﷺ",
    "\u{200b}x",
    "x\u{200d}y",
    "İ",
    "ß",
    "ǅ",
    "Ω≈ç√",
    "a\u{a0}b",
    "\u{2028}",
    "--help",
    "-x",
    "--",
    "-",
    "x y  z",
    "true ",
    "...",
    "---",
    "%YAML 1.1",
    "|",
    ">",
    "a\\",
    "\\\\",
    "C0:\u{80}",
    "C1:\u{85}",
    "del:\u{7f}",
    "esc:\u{1b}[2J",
    "bell:\u{7}",
    "tab:\t",
    "lf:\n",
    "cr:\r",
    "nul:\u{0}",
    "bidi:\u{202e}x",
    "lri:\u{2066}x",
    "csi:\u{9b}31m",
    "osc:\u{1b}]0;x\u{7}",
];

/// 300 texts: the seeds by themselves, within other text, and twice in a row.
fn texts() -> Vec<String> {
    let alone = SEEDS.iter().map(|seed| (*seed).to_owned());
    let within = SEEDS.iter().map(|seed| format!("a {seed} z"));
    let twice = SEEDS.iter().map(|seed| format!("{seed}{seed}"));
    let long = ["x".repeat(1_000), "ü".repeat(500), "\"".repeat(300)];
    alone.chain(within).chain(twice).chain(long).take(300).collect()
}

/// Whether a text is one line that people can read: nothing in it moves a terminal's cursor, turns
/// the direction of reading or ends the line.
fn is_a_line(text: &str) -> bool {
    let order = |c: char| {
        let turns = ['\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}', '\u{feff}'].contains(&c);
        c.is_control()
            || turns
            || ('\u{202a}'..='\u{202e}').contains(&c)
            || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    !text.trim().is_empty() && !text.chars().any(order)
}

/// A world in which every text that can be kept is somewhere: as the description of a customer, and
/// as an attribute of a VM's role. Says which texts those are.
fn world() -> (World, Vec<String>) {
    let (world, mut kept) = (World::with_fleet(), vec![]);
    for (at, text) in texts().iter().enumerate() {
        let word = format!("--description={text}");
        let name = format!("c{at:03}");
        let said = match text.contains('\0') {
            true => None, // No word of a command line can hold it.
            false => Some(world.run(&["customer", "add", &name, &word])),
        };
        match said {
            Some(said) if said.code == 0 => kept.push(text.trim().to_owned()),
            Some(said) => {
                assert_eq!(said.code, 2, "{text:?}\n{}", said.err);
                assert!(!is_a_line(text.trim()), "{text:?} was refused\n{}", said.err);
                assert!(is_a_line(&said.err.replace('\n', " ")), "{text:?} in {:?}", said.err);
            }
            None => {}
        }
    }
    let lost =
        texts().into_iter().find(|text| is_a_line(text) && !kept.contains(&text.trim().to_owned()));
    assert_eq!(lost, None);
    (world, kept)
}

/// What a program reads of an answer, as JSON.
fn read(world: &World, program: &str, words: &[&str]) -> Value {
    let answer = world.path().join("answer");
    let out = std::fs::File::create(&answer).expect("it can be made");
    let status = world.command(VIRTCTL).args(words).stdout(Stdio::from(out)).status();
    assert!(status.expect("it starts").success(), "{words:?}");
    let prelude =
        "import json,yaml,msgpack,csv,sys,html.parser\nf=open(sys.stdin.read(),'rb').read()\n";
    let text = world.python(&format!("{prelude}{program}"), &answer.to_string_lossy());
    serde_json::from_str(&text).expect("it is JSON")
}

#[test]
fn every_format_gives_every_text_back() {
    let (world, kept) = world();
    let descriptions = "print(json.dumps([r['description'] for r in d]))";
    for (format, program) in [
        ("json", "d=json.loads(f)"),
        ("jsonl", "d=[json.loads(l) for l in f.split(b'\\n') if l]"),
        ("yaml", "d=yaml.safe_load(f.decode())"),
        ("msgpack", "d=msgpack.unpackb(f)"),
        ("csv", "import io\nd=list(csv.DictReader(io.StringIO(f.decode(),newline='')))"),
        (
            "html",
            "class P(html.parser.HTMLParser):\n c=None;r=[]\n def handle_starttag(s,t,a):\n  s.c='' if t=='td' else s.c\n def handle_data(s,x):\n  s.c=s.c+x if s.c is not None else None\n def handle_endtag(s,t):\n  if t=='td': s.r.append(s.c);s.c=None\np=P()\np.feed(f.decode())\nd=[{'description':x} for x in p.r]",
        ),
    ] {
        let words = [
            "customer",
            "list",
            "--filter",
            "name~^c[0-9]",
            "--columns",
            "description",
            "-o",
            format,
        ];
        let found = read(&world, &format!("{program}\n{descriptions}"), &words);
        let wanted = kept.iter().map(|text| cell(format, text)).collect::<Vec<_>>();
        assert_eq!(found, json!(wanted), "{format}");
    }
    println!(
        "{} of 300 texts kept, {} refused; 6 formats gave each back",
        kept.len(),
        300 - kept.len()
    );
}

/// A spreadsheet runs what starts like a formula; CSV marks such a text with an apostrophe.
fn cell(format: &str, text: &str) -> String {
    let formula = format == "csv" && text.starts_with(['=', '+', '-', '@']);
    if formula { format!("'{text}") } else { text.to_owned() }
}

#[test]
fn json_takes_what_words_take() {
    let (_, kept) = world();
    let world = World::new();
    let line = |(at, text): (usize, &String)| {
        json!({"noun": "customer", "name": format!("c{at:03}"), "description": text}).to_string()
    };
    let lines = kept.iter().enumerate().map(line).collect::<Vec<_>>().join("\n");
    let file = world.path().join("lines");
    std::fs::write(&file, lines).expect("it is written");
    assert_eq!(world.run(&["import", &file.to_string_lossy()]).code, 0);
    let found = read(
        &world,
        "print(json.dumps([json.loads(l)['description'] for l in f.splitlines()]))",
        &["customer", "list", "-o", "jsonl"],
    );
    assert_eq!(found, json!(kept));
    for text in texts().iter().filter(|text| !is_a_line(text.trim())) {
        std::fs::write(&file, line((999, text))).expect("it is written");
        let said = world.run(&["import", &file.to_string_lossy()]);
        assert_eq!(said.code, 2, "{text:?}\n{}", said.err);
    }
}

/// The columns of a table that hold at most 255 characters on a server.
fn short_columns(table: &str) -> Vec<String> {
    let folder = std::fs::read_dir(project().join("migrations")).expect("it is there");
    let texts = folder.map(|file| std::fs::read_to_string(file.expect("it is").path()));
    let texts = texts.map(|text| text.expect("it is text")).collect::<Vec<_>>();
    let head = format!("CREATE TABLE IF NOT EXISTS {table} (");
    let all = texts.iter().filter_map(|text| text.split_once(&head)).flat_map(|(_, columns)| {
        let columns = columns.split_once("\n)").map_or(columns, |(columns, _)| columns);
        columns.lines().filter(|line| line.contains("{name}"))
    });
    all.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn no_field_takes_more_than_its_column_holds_on_a_server() {
    let mut looked_at = 0;
    for noun in NOUNS {
        let short = short_columns(noun.table);
        let sayable = |field: &&Field| field.need != Need::Never && short.contains(&field.column());
        for field in noun.fields.iter().filter(sayable) {
            let texts =
                ["x".repeat(256), "x=y ".repeat(64) + "x=y", format!("/{}", "x".repeat(256))];
            for text in texts {
                assert!(field.kind.read(&json!(text)).is_err(), "{} {}", noun.name, field.name);
            }
            looked_at += 1;
        }
    }
    println!("{looked_at} fields of nouns are kept in columns of 255 characters");
    assert!(looked_at > 20, "{looked_at}");
}

#[test]
fn of_who_asks_as_much_is_kept_as_every_database_holds() {
    let world = World::new();
    let mut add = world.command(VIRTCTL);
    add.args(["vlan", "add", "x", "--tag", "7"]).env("VIRTCTL_ACTOR", "ä".repeat(300));
    assert!(add.status().expect("it starts").success());
    let kept = world.ok("log list --columns actor -o value");
    assert_eq!(kept, format!("{}\n", "ä".repeat(255)));
}

#[test]
fn on_a_terminal_no_text_is_an_order() {
    let (world, kept) = world();
    for format in ["table", "wide", "value", "name"] {
        let words = ["customer", "list", "--columns", "name,description", "-o", format];
        let said = world.run(&words);
        assert_eq!(said.code, 0, "{}", said.err);
        let lines = said.out.lines().count();
        let bad =
            said.out.chars().find(|c| !['\n', '\t'].contains(c) && !is_a_line(&format!("x{c}x")));
        assert_eq!(bad.map(char::escape_unicode).map(|c| c.to_string()), None, "{format}");
        let header = usize::from(["table", "wide"].contains(&format));
        assert_eq!(lines, kept.len() + 2 + header, "{format}: a line a customer");
    }
}

/// The values that a hook's document has for the attributes of the VM's role.
const RUBY: &str = "require 'yaml';require 'json'\nd=YAML.safe_load(STDIN.read)\nputs JSON.dump(d)";
const PYTHON: &str = "import yaml,json,sys\nprint(json.dumps(yaml.safe_load(sys.stdin.read())))";

#[test]
fn every_hook_gives_every_text_back_to_its_reader() {
    let (world, kept) = world();
    let attributes = (0..kept.len()).map(|at| format!("--attribute=a{at}"));
    let words = ["role", "add", "texts"].map(str::to_owned).into_iter().chain(attributes);
    let words = words.collect::<Vec<_>>();
    assert_eq!(world.run(&words.iter().map(String::as_str).collect::<Vec<_>>()).code, 0);
    let mut role = serde_json::Map::from_iter([("role".to_owned(), json!("texts"))]);
    role.extend(kept.iter().enumerate().map(|(at, text)| (format!("a{at}"), json!(text))));
    let vm = json!({"noun": "vm", "fqdn": "t.example.com", "method": "KVM", "cores": 1, "ram": "1GiB", "storage": ["lvm:1GiB"], "interfaces": ["lab,ip=none"], "roles": [role]});
    let file = world.path().join("lines");
    std::fs::write(&file, vm.to_string()).expect("it is written");
    let done = world.run(&["import", &file.to_string_lossy()]);
    assert_eq!(done.code, 0, "{}", done.err);
    for (hook, at) in [
        ("enc", "/parameters/virtctl"),
        ("hiera", "/virtctl"),
        ("pillar", "/virtctl"),
        ("inventory --host", "/virtctl"),
    ] {
        let answer = world.ok(&format!("{hook} t.example.com"));
        assert_eq!(answer.lines().count(), 1, "{hook} prints one line");
        let by_ruby = world.ruby(RUBY, &answer);
        let by_python = world.python(PYTHON, &answer);
        for text in [by_ruby, by_python] {
            let document = serde_json::from_str::<Value>(&text).expect("it is JSON");
            let values = &document.pointer(at).expect("it is there")["roles"]["texts"];
            for (number, text) in kept.iter().enumerate() {
                assert_eq!(values[format!("a{number}")], expected(hook, text), "{hook}: {text:?}");
            }
        }
    }
}

/// Hiera and Ansible run what stands in texts; each has its own way of saying that one is a text.
fn expected(hook: &str, text: &str) -> Value {
    match hook {
        "hiera" => json!(text.replace("%{", "%{literal('%')}{")),
        "inventory --host" if ["{{", "{%", "{#"].iter().any(|sign| text.contains(sign)) => {
            json!({"__ansible_unsafe": text})
        }
        _ => json!(text),
    }
}

#[test]
fn messages_notes_and_names_are_texts_too() {
    let world = World::with_fleet();
    for text in texts().iter().filter(|text| !text.contains('\0')) {
        for words in [
            vec![
                "vlan".to_owned(),
                "set".to_owned(),
                "lab".to_owned(),
                format!("--description={text}"),
                format!("--message={text}"),
            ],
            vec![
                "ip".to_owned(),
                "set".to_owned(),
                "192.0.2.77".to_owned(),
                format!("--note={text}"),
            ],
            vec!["customer".to_owned(), "add".to_owned(), "--".to_owned(), text.clone()],
        ] {
            let words = words.iter().map(String::as_str).collect::<Vec<_>>();
            let said = world.run(&words);
            assert!([0, 2, 4].contains(&said.code), "{words:?}\n{}", said.err);
            assert!(!said.err.contains("panicked"), "{words:?}\n{}", said.err);
            assert!(said.code != 0 || is_a_line(text.trim()), "{words:?}");
            let printed = format!("{}{}.", said.out, said.err).replace('\n', " ");
            assert!(is_a_line(&printed), "{words:?} printed {printed:?}");
        }
    }
    assert_eq!(world.broken(), "");
    world.ok("check");
}
