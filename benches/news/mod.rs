//! In: a size in bytes. Out: made-up articles of about that size together, the same at every call.

use guanxi::model::Document;

/// Bytes after which an article ends.
const ARTICLE: usize = 4_000;

const FAMILY: [&str; 12] = ["林", "陳", "沈", "周", "羅", "許", "梁", "韓", "顧", "蔣", "程", "魏"];
const GIVEN: [&str; 12] =
    ["若蘭", "秋實", "明軒", "思遠", "雅文", "一鳴", "嘉寧", "子衡", "文昭", "海寧", "靜宜", "立群"];
const BRAND: [&str; 12] =
    ["海灣", "東岸", "澄湖", "松嶺", "遠帆", "青禾", "磐石", "雲谷", "北渡", "白塔", "金溪", "長汀"];
const TRADE: [&str; 8] = ["電力", "銀行", "科技", "製藥", "航運", "汽車", "資本", "半導體"];
const FIRST: [&str; 12] =
    ["Jane", "Peter", "Amara", "Lucas", "Ingrid", "Omar", "Clara", "Tobias", "Mei", "Rafael", "Nadia", "Hugh"];
const LAST: [&str; 12] = [
    "Roe",
    "Whitcombe",
    "Okafor",
    "Lindqvist",
    "Farrell",
    "Mendes",
    "Vos",
    "Treadwell",
    "Raman",
    "Castel",
    "Brandt",
    "Quill",
];
const HOUSE: [&str; 12] = [
    "Acme", "Marrow", "Halden", "Corvane", "Brayford", "Castle", "Nortline", "Pallet", "Granite", "Veld", "Sorting",
    "Harrow",
];
const LINE: [&str; 8] =
    ["Systems", "Energy", "Robotics", "Holdings", "Logistics", "Capital", "Biologics", "Automation"];

/// Sentences with places for people (`P`, `Q`), organisations (`A`, `B`), numbers (`#`), months (`M`) and days (`D`).
const CHINESE: [&str; 8] = [
    "2024年M月D日，A執行長P宣布辭職。",
    "該公司任命B前財務長Q為執行長，即日生效。",
    "A完成#億元融資，由B領投，估值約#億美元。",
    "知情人士透露，A正在考慮以#億美元收購B。",
    "P是A的共同創辦人兼董事長，持股#%。",
    "天氣轉涼以後，市場的目光回到了年底的財報上。",
    "A否認與B合併的傳聞，並稱沒有出售公司的計畫。",
    "他將於M月加入B，直接向Q匯報。",
];
const ENGLISH: [&str; 8] = [
    "P, chief executive of A, resigned on May D, 2024. ",
    "She will join B as finance director, the company said on Tuesday. ",
    "A raised $# million in a Series C round led by B, which values it at about $# billion. ",
    "A agreed to buy B for # million euros, subject to approval. ",
    "Revenue rose to $# million from $# million a year earlier, while the net loss narrowed. ",
    "Shoppers have become choosy, and the shelves show it. ",
    "Q, a former partner at B, has joined A's board. ",
    "A denied a report that it was in talks with B. ",
];

/// Returns articles of about `bytes` bytes together, English and Chinese in turn.
pub(crate) fn articles(bytes: usize) -> Vec<Document> {
    let mut dice = Dice(20_240_514);
    let (mut documents, mut left) = (Vec::new(), bytes);
    while left > 0 {
        let size = left.min(ARTICLE);
        let is_english = documents.len() % 2 == 1;
        let mut text = String::new();
        while text.len() < size {
            let sentences = if is_english { ENGLISH } else { CHINESE };
            text.push_str(&fill(sentences[dice.roll(sentences.len())], is_english, &mut dice));
            if dice.roll(5) == 0 {
                text.push('\n');
            }
        }
        documents.push(Document::new(format!("{:05}.txt", documents.len()), text));
        left -= size;
    }
    documents
}

fn fill(sentence: &str, is_english: bool, dice: &mut Dice) -> String {
    let mut filled = String::new();
    let letters: Vec<char> = sentence.chars().collect();
    for (index, c) in letters.iter().enumerate() {
        let is_mark = |c: Option<&char>| c.is_none_or(|c| !c.is_ascii_alphabetic());
        let is_alone = is_mark(letters.get(index + 1)) && is_mark(index.checked_sub(1).and_then(|at| letters.get(at)));
        let mut pick = |first: [&str; 12], second: &[&str], space: &str| {
            filled.push_str(first[dice.roll(first.len())]);
            filled.push_str(space);
            filled.push_str(second[dice.roll(second.len())]);
        };
        match c {
            'P' | 'Q' if is_alone && is_english => pick(FIRST, &LAST, " "),
            'P' | 'Q' if is_alone => pick(FAMILY, &GIVEN, ""),
            'A' | 'B' if is_alone && is_english => pick(HOUSE, &LINE, " "),
            'A' | 'B' if is_alone => pick(BRAND, &TRADE, ""),
            'M' if is_alone => filled.push_str(&(dice.roll(12) + 1).to_string()),
            'D' if is_alone => filled.push_str(&(dice.roll(28) + 1).to_string()),
            '#' => filled.push_str(&(dice.roll(90) + 5).to_string()),
            c => filled.push(*c),
        }
    }
    filled
}

/// A linear congruential generator; after Knuth (1997), The Art of Computer Programming 2, section 3.3.4.
struct Dice(u64);

impl Dice {
    /// Returns a number below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}
