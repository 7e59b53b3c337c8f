//! As much of HTTP/1.1 as a server of local files needs: one thread and one request per connection.
//!
//! Not a crate: the small ones share a fixed number of threads between connections that stay open,
//! and a browser that opens six at once can then wait for ever.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::time::Duration;

/// A browser opens connections before it needs them; this long it may keep one without asking.
const PATIENCE: Duration = Duration::from_secs(30);
const LARGEST_HEAD: u64 = 16 * 1024;

pub struct Request {
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    fn read(stream: &TcpStream) -> Option<Self> {
        let mut lines = BufReader::new(stream.take(LARGEST_HEAD)).lines();
        let first = lines.next()?.ok()?;
        let mut words = first.split(' ');
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut headers = Vec::new();
        loop {
            let line = lines.next()?.ok()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':')?;
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
        Some(Self {
            method,
            target,
            headers,
        })
    }
}

pub struct Response {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Response {
    fn write(&self, mut stream: &TcpStream, with_body: bool) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = self.body.len();
        head.push_str(&format!(
            "Content-Length: {length}\r\nConnection: close\r\n\r\n"
        ));
        stream.write_all(head.as_bytes())?;
        if with_body {
            stream.write_all(&self.body)?;
        }
        stream.shutdown(Shutdown::Write)?;
        // What was not read would turn the close into a reset, and the answer could be lost.
        std::io::copy(&mut stream.take(LARGEST_HEAD), &mut std::io::sink())?;
        Ok(())
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        304 => "Not Modified",
        308 => "Permanent Redirect",
        404 => "Not Found",
        _ => "Method Not Allowed",
    }
}

/// Answers every connection, each in its own thread, until the program ends.
pub fn serve(
    listener: TcpListener,
    answer: impl Fn(&Request) -> Response + Clone + Send + 'static,
) {
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = answer.clone();
            std::thread::spawn(move || {
                // A browser that has gone away is no matter.
                let _ = connection(&stream, answer);
            });
        }
    });
}

fn connection(stream: &TcpStream, answer: impl Fn(&Request) -> Response) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(stream) else {
        return Ok(());
    };
    let response = answer(&request);
    let with_body = request.method != "HEAD" && response.status != 304;
    response.write(stream, with_body)
}
