//! How many requests a server answers in a second.

use std::io::{BufRead, BufReader, Read, Write, stdout};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use crate::cold::Failed;

/// One request, as it is written on the command line: `[METHOD] URL [BODY]`, of words without blanks.
struct Request {
    host: String,
    bytes: Vec<u8>,
}

impl Request {
    fn read(words: &str, token: &str) -> Result<Self, Failed> {
        let words = words.split(' ').collect::<Vec<_>>();
        let (method, url, body) = match words.as_slice() {
            [url] => ("GET", *url, ""),
            [method, url, body] => (*method, *url, *body),
            _ => return Err("say URL, or METHOD URL BODY".into()),
        };
        let rest = url.strip_prefix("http://").ok_or("a URL begins with http://")?;
        let (host, path) = rest.split_once('/').ok_or("a URL has a path")?;
        let bytes = format!(
            "{method} /{path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        Ok(Self { host: host.to_owned(), bytes: bytes.into_bytes() })
    }
}

/// Asks on one connection until told to stop, and counts the answers.
fn ask(request: &Request, stop: &AtomicBool, count: &AtomicU64) -> Result<(), Failed> {
    let mut stream = TcpStream::connect(&request.host)?;
    stream.set_nodelay(true)?;
    let mut answers = BufReader::with_capacity(1 << 16, stream.try_clone()?);
    let mut body = vec![];
    while !stop.load(Relaxed) {
        stream.write_all(&request.bytes)?;
        let (mut line, mut length, mut chunked) = (String::new(), 0, false);
        answers.read_line(&mut line)?;
        if !line.starts_with("HTTP/1.1 2") {
            return Err(format!("it answers {line}").into());
        }
        loop {
            line.clear();
            answers.read_line(&mut line)?;
            let header = line.trim_end().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            if let Some(value) = header.strip_prefix("content-length: ") {
                length = value.parse()?;
            }
            chunked |= header == "transfer-encoding: chunked";
        }
        while chunked {
            line.clear();
            answers.read_line(&mut line)?;
            let size = usize::from_str_radix(line.trim_end(), 16)?;
            body.resize(size + 2, 0);
            answers.read_exact(&mut body)?;
            chunked = size > 0;
        }
        body.resize(length, 0);
        answers.read_exact(&mut body)?;
        count.fetch_add(1, Relaxed);
    }
    Ok(())
}

/// Answers a second to one request, by so many clients at once.
fn rate(request: &Request, clients: usize, time: Duration) -> Result<f64, Failed> {
    let (stop, count) = (AtomicBool::new(false), AtomicU64::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        let ask = || ask(request, &stop, &count).map_err(|error| error.to_string());
        let running = (0..clients).map(|_| scope.spawn(ask)).collect::<Vec<_>>();
        std::thread::sleep(time);
        stop.store(true, Relaxed);
        running.into_iter().try_for_each(|one| one.join().expect("it ends"))
    })?;
    Ok(count.into_inner() as f64 / start.elapsed().as_secs_f64())
}

/// Asks each in turn, round by round, and prints the median of each and of the ratio to the first.
pub(crate) fn run(rounds: usize, clients: usize, token: &str, all: &[&str]) -> Result<(), Failed> {
    let requests = all.iter().map(|words| Request::read(words, token));
    let requests = requests.collect::<Result<Vec<_>, _>>()?;
    let mut rates = vec![vec![]; requests.len()];
    for _ in 0..rounds {
        for (request, rates) in requests.iter().zip(&mut rates) {
            rates.push(rate(request, clients, Duration::from_millis(700))?);
        }
    }
    let median = |mut all: Vec<f64>| {
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    let first = rates[0].clone();
    for (words, rates) in all.iter().zip(rates) {
        let ratios = rates.iter().zip(&first).map(|(rate, first)| rate / first).collect();
        writeln!(stdout(), "{:.0}/s\t{:.3} x\t{words}", median(rates), median(ratios))?;
    }
    Ok(())
}
