//! In: requests on a pipe. Out: replies on another, by a process that may be killed at any time.
//!
//! A frame is its length in bytes, four of them, the highest first, and as many bytes. A request is one frame of JSON; a
//! reply is a frame of JSON, the [`Head`], and one of its body. A worker sends an empty reply once its store is loaded.

use std::io::{self, ErrorKind, Read, Write};
use std::sync::mpsc;
use std::thread;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::rdf::{Reply, Request, Store, Verdict};

/// What stands before the body of a reply.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Head {
    pub(super) verdict: Verdict,
    pub(super) media_type: String,
}

/// Answers the requests of `input` about `store` one by one, and ends the process when nobody can send more.
pub fn work(store: &mut Store, input: impl Read + Send + 'static, mut output: impl Write) -> Result<(), Error> {
    let (sender, requests) = mpsc::channel();
    // Whoever asked may be gone before the answer is found: then nothing is left to do, however far it is.
    thread::spawn(move || {
        let mut input = input;
        while let Ok(frame) = read(&mut input) {
            if sender.send(frame).is_err() {
                break;
            }
        }
        std::process::exit(0);
    });
    let broken = |error: io::Error| Error::io("server", &error);
    let ready = Reply { verdict: Verdict::Answered, media_type: String::new(), body: Vec::new() };
    write(&mut output, &ready).map_err(broken)?;
    for frame in requests {
        let request: Request = serde_json::from_slice(&frame).map_err(|error| broken(error.into()))?;
        write(&mut output, &store.reply(&request)).map_err(broken)?;
    }
    Ok(())
}

fn read(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let mut frame = vec![0; u32::from_be_bytes(length) as usize];
    input.read_exact(&mut frame)?;
    Ok(frame)
}

fn write(output: &mut impl Write, reply: &Reply) -> io::Result<()> {
    let head = Head { verdict: reply.verdict, media_type: reply.media_type.clone() };
    for frame in [serde_json::to_vec(&head)?, reply.body.clone()] {
        let length = u32::try_from(frame.len()).map_err(|error| io::Error::new(ErrorKind::InvalidData, error))?;
        output.write_all(&length.to_be_bytes())?;
        output.write_all(&frame)?;
    }
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_carry_their_length() {
        let mut bytes = Vec::new();
        let reply = Reply { verdict: Verdict::Unknown, media_type: "text/plain".to_owned(), body: b"none".to_vec() };
        write(&mut bytes, &reply).unwrap();
        let mut rest = bytes.as_slice();
        let head: Head = serde_json::from_slice(&read(&mut rest).unwrap()).unwrap();
        assert_eq!((head.verdict, head.media_type.as_str()), (Verdict::Unknown, "text/plain"));
        assert_eq!(read(&mut rest).unwrap(), b"none");
        assert!(read(&mut rest).is_err());
    }
}
