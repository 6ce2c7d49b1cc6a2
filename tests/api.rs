//! The description of the interface, held against the server by those who read such things: OpenAPI's
//! own validator, Schemathesis, and a MessagePack client that is not ours.

mod common;

use std::process::Command;

use common::serving::served;
use common::{World, rounds, said, venv};

/// A program of the test's own Python, in a world.
fn python(world: &World, name: &str) -> Command {
    world.command(venv().expect("tests/run says where it is").join("bin").join(name))
}

#[test]
fn the_description_is_valid_and_names_every_operation() {
    let (world, serving) = served();
    let document = serving.get("/api/v1/openapi.json");
    std::fs::write(world.path().join("openapi.json"), &document.body).expect("it is written");
    let check = "import json; from openapi_spec_validator import validate; \
                 validate(json.load(open('openapi.json'))); print('valid')";
    let done = said(python(&world, "python").args(["-c", check]).output().expect("it starts"));
    assert_eq!(done.out, "valid\n", "{}", done.err);
    let page = serving.get("/api/v1/openapi.html").text();
    let document = document.json();
    let paths = document["paths"].as_object().expect("it has paths");
    let count = paths.values().filter_map(|path| path.as_object()).flatten().count();
    assert_eq!(page.matches("<tr><td>").count(), count, "the page has a line for each operation");
    println!("{count} operations at {} paths", paths.len());
}

#[test]
fn schemathesis_finds_no_answer_that_is_not_described() {
    let (world, mut serving) = served();
    let file = world.path().join("openapi.json");
    std::fs::write(&file, serving.get("/api/v1/openapi.json").body).expect("it is written");
    let bearer = format!("Authorization: Bearer {}", serving.token());
    let examples = rounds(2, 60).to_string();
    let seed = common::Random::new().below(1 << 30).to_string();
    println!("seed {seed}");
    // What a schema cannot say (names that exist, rules of the domain) is refused with 404, 409 or 422:
    // that alone is not held against the description.
    let done = said(
        python(&world, "schemathesis")
            .args(["run", &file.display().to_string(), "--url", &serving.url, "-H", &bearer])
            .args(["--phases", "coverage,fuzzing", "-n", &examples, "--seed", &seed])
            .args(["--exclude-checks", "positive_data_acceptance", "--no-color"])
            .args(["--suppress-health-check", "all"])
            .output()
            .expect("it starts"),
    );
    let summary = done.out.split("= SUMMARY =").nth(1).unwrap_or(&done.out);
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    println!("{}", summary.lines().filter(|line| line.contains("generated")).collect::<String>());
    let journal = std::fs::read_to_string(&serving.journal).expect("it can be read");
    let answers = journal.lines().filter(|line| line.contains("\"status\":")).count();
    assert!(answers > 1000, "{answers} answers are too few");
    assert!(!journal.contains("\"status\":5") && !journal.contains("panicked"), "{journal}");
    world.ok("check");
    assert_eq!(serving.stop(), 0);
}

#[test]
fn a_client_of_messagepack_gets_every_thing_as_it_is() {
    let (world, serving) = served();
    let program = format!(
        "import json, urllib.request, msgpack
def get(path, accept):
    request = urllib.request.Request('{url}' + path, headers={{'Accept': accept, 'Authorization': 'Bearer {token}'}})
    return urllib.request.urlopen(request).read()
document = json.loads(get('/api/v1/openapi.json', '*/*'))
count = 0
for path, methods in document['paths'].items():
    if '{{' in path or 'actions' in path or 'get' not in methods or not path.startswith('/api/'): continue
    path += '?text=web' if path.endswith('/search') else ''
    packed, plain = msgpack.unpackb(get(path, 'application/msgpack')), json.loads(get(path, 'application/json'))
    assert packed == plain, path
    for item in plain['items'] if 'items' in plain else []:
        assert msgpack.unpackb(msgpack.packb(item)) == item
        count += 1
print(count)",
        url = serving.url,
        token = serving.token(),
    );
    let done = said(python(&world, "python").args(["-c", &program]).output().expect("it starts"));
    assert_eq!(done.code, 0, "{}", done.err);
    let count: usize = done.out.trim().parse().expect("it is a count");
    println!("{count} things in MessagePack and JSON: the same");
    assert!(count > 50, "{count}");
}
