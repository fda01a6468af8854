//! In: the bytes of a file. Out: its text, or why it is none.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GBK, UTF_8, UTF_16BE, UTF_16LE};

/// A text and how it was read.
#[derive(Debug)]
pub(super) struct Decoded {
    /// The text, without a byte order mark.
    pub(super) text: String,
    /// Name of the encoding.
    pub(super) encoding: &'static str,
    /// How many places were invalid and became U+FFFD.
    pub(super) replaced: usize,
}

/// Why bytes are not read as text.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) message: &'static str,
    pub(super) hint: &'static str,
}

/// First bytes of files that are often given by mistake, what they are, and what to do.
const KNOWN: [(&[u8], &str, &str); 5] = [
    (b"%PDF-", "this is a PDF file, not text", "extract its text first, for example with pdftotext"),
    (
        b"PK\x03\x04",
        "this is a ZIP archive or an office file, not text",
        "unpack it, or save the document as plain text",
    ),
    (b"\x1f\x8b", "this file is compressed with gzip", "unpack it first, for example with gunzip"),
    (b"\xd0\xcf\x11\xe0", "this is an office file, not text", "save the document as plain text"),
    (b"SQLite format 3\0", "this is a database, not text", "export its texts as JSON Lines"),
];

const BINARY: Refusal = Refusal {
    message: "this is a binary file, not text",
    hint: "text is read in UTF-8, UTF-16, GB18030, Big5 and other encodings; convert anything else first",
};

/// Returns the text of `bytes`: by their byte order mark, else as UTF-8, UTF-16, or the likeliest other encoding.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Decoded, Refusal> {
    if let Some((_, message, hint)) = KNOWN.iter().find(|(first, ..)| bytes.starts_with(first)) {
        return Err(Refusal { message, hint });
    }
    if bytes.starts_with(b"\xff\xfe\0\0") || bytes.starts_with(b"\0\0\xfe\xff") {
        return Err(Refusal {
            message: "this text is in UTF-32",
            hint: "convert it to UTF-8 first, for example with iconv",
        });
    }
    if let Some((encoding, length)) = Encoding::for_bom(&bytes) {
        return finish(encoding, &bytes[length..]);
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => return check(Decoded { text, encoding: UTF_8.name(), replaced: 0 }),
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    if let Some(encoding) = utf_16(&bytes) {
        return finish(encoding, &bytes);
    }
    if bytes.contains(&0) {
        return Err(BINARY);
    }
    finish(if is_nearly_utf_8(&bytes) { UTF_8 } else { likeliest(&bytes) }, &bytes)
}

fn finish(encoding: &'static Encoding, bytes: &[u8]) -> Result<Decoded, Refusal> {
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    let replaced = if has_errors { text.matches('\u{fffd}').count() } else { 0 };
    let encoding = if encoding == GBK { "GB18030" } else { encoding.name() };
    check(Decoded { text: text.into_owned(), encoding, replaced })
}

/// Refuses what decodes but has the control characters of no text, or hardly decodes.
fn check(decoded: Decoded) -> Result<Decoded, Refusal> {
    let (mut length, mut odd, mut has_nul) = (0, 0, false);
    for c in decoded.text.chars() {
        length += 1;
        odd += usize::from(c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\x0c' | '\u{85}'));
        has_nul |= c == '\0';
    }
    if has_nul || odd * 20 > length || decoded.replaced * 5 > length { Err(BINARY) } else { Ok(decoded) }
}

/// Returns the order of bytes in which nearly every unit is a character of Chinese or English text, if there is one.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let usual = |read: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let usual = pairs.iter().filter(|pair| is_usual(read(**pair))).count();
        (rest.is_empty() && usual * 10 > pairs.len() * 9).then_some(usual)
    };
    match (usual(u16::from_le_bytes), usual(u16::from_be_bytes)) {
        (Some(little), Some(big)) => Some(if little >= big { UTF_16LE } else { UTF_16BE }),
        (Some(_), None) => Some(UTF_16LE),
        (None, Some(_)) => Some(UTF_16BE),
        (None, None) => None,
    }
}

/// Returns whether a UTF-16 unit is ASCII text, Latin, general or Chinese punctuation, a full-width form or an ideograph.
fn is_usual(unit: u16) -> bool {
    matches!(unit, 9..=13 | 0x20..=0x7e | 0xa0..=0x17f | 0x2010..=0x2044 | 0x3000..=0x301f | 0x4e00..=0x9fff | 0xff00..=0xffef)
}

/// Returns whether `bytes` are UTF-8 with few broken places, as of a text cut in two or joined from two encodings.
fn is_nearly_utf_8(bytes: &[u8]) -> bool {
    let (mut broken, mut whole) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        broken += usize::from(!chunk.invalid().is_empty());
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
    }
    whole >= 8 * broken
}

/// Returns the encoding that makes most sense of `bytes`, one of the two Chinese ones when they decode without error
/// and the guess does not.
fn likeliest(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let decodes =
        |encoding: &&'static Encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes).is_some();
    [guess, GBK, BIG5].into_iter().find(decodes).unwrap_or(guess)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One sentence, a headline and a single clause: detection must not need a whole article.
    const TRADITIONAL: [&str; 3] =
        ["海灣電力週三宣布，董事長林若蘭將於五月底辭職。", "海灣電力換將", "林若蘭辭去董事長一職"];
    const SIMPLIFIED: [&str; 3] =
        ["海湾电力周三宣布，董事长林若兰将于五月底辞职。", "海湾电力换将", "林若兰辞去董事长一职"];

    fn text_of(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes.to_vec()).unwrap();
        assert_eq!(decoded.replaced, 0);
        (decoded.text, decoded.encoding)
    }

    #[test]
    fn reads_short_chinese_in_its_encodings() {
        for text in TRADITIONAL {
            assert_eq!(text_of(&BIG5.encode(text).0), (text.to_owned(), "Big5"));
        }
        for text in SIMPLIFIED {
            assert_eq!(text_of(&encoding_rs::GB18030.encode(text).0), (text.to_owned(), "GB18030"));
        }
    }

    #[test]
    fn reads_characters_that_gb18030_writes_in_four_bytes() {
        let text = "该公司任命𠮷田优子为首席执行官，即日生效。";
        assert_eq!(text_of(&encoding_rs::GB18030.encode(text).0), (text.to_owned(), "GB18030"));
    }

    #[test]
    fn reads_utf_16_with_and_without_a_mark() {
        for text in TRADITIONAL.iter().chain(&SIMPLIFIED).chain(&["Jane Roe joined Acme.\r\n"]) {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(text_of(&little), ((*text).to_owned(), "UTF-16LE"));
            assert_eq!(text_of(&big), ((*text).to_owned(), "UTF-16BE"));
            assert_eq!(text_of(&[&b"\xff\xfe"[..], &little].concat()), ((*text).to_owned(), "UTF-16LE"));
            assert_eq!(text_of(&[&b"\xfe\xff"[..], &big].concat()), ((*text).to_owned(), "UTF-16BE"));
        }
    }

    #[test]
    fn drops_the_mark_of_utf_8_and_keeps_line_ends() {
        assert_eq!(text_of(b"\xef\xbb\xbfa\r\nb\n"), ("a\r\nb\n".to_owned(), "UTF-8"));
        assert_eq!(text_of(b""), (String::new(), "UTF-8"));
    }

    #[test]
    fn reads_western_quotes_and_accents() {
        let bytes = b"\x93We are leaving,\x94 said Ren\xe9 Dufresne, chief executive of Caf\xe9 Belmont.";
        assert_eq!(text_of(bytes).0, "“We are leaving,” said René Dufresne, chief executive of Café Belmont.");
    }

    #[test]
    fn reads_utf_8_cut_inside_a_character() {
        let bytes = "海灣電力週三宣布。".as_bytes();
        let decoded = decode(bytes[..bytes.len() - 1].to_vec()).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.replaced), ("海灣電力週三宣布\u{fffd}", 1));
    }

    #[test]
    fn refuses_what_is_no_text() {
        let noise: Vec<u8> = (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let elf = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0";
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06";
        for bytes in [&noise[..], elf, png, b"Jane Roe\0joined Acme"] {
            assert_eq!(decode(bytes.to_vec()).unwrap_err().message, BINARY.message);
        }
        assert!(decode(b"%PDF-1.7 ...".to_vec()).unwrap_err().hint.contains("pdftotext"));
    }
}
