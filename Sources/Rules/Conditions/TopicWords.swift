/// What a message is about: its Chinese character pairs and English words, less the words that
/// stand in questions about anything. Two questions that share one are about the same thing.
struct TopicWords {
    private let words: Set<String>
    /// The Chinese characters that are no words of any question.
    private let characters: Set<Character>
    /// Whether the text is so short that a single character tells what it is about.
    private let isShort: Bool

    init(_ text: String) {
        var words: Set<String> = []
        var run = ""
        var latin = ""
        let plain = Self.plain(text)
        for scalar in (plain + " ").unicodeScalars {
            if scalar.isHan {
                run.unicodeScalars.append(scalar)
            } else {
                Self.addPairs(of: run, to: &words)
                run = ""
            }
            if scalar.isASCII, scalar.properties.isAlphabetic {
                latin.unicodeScalars.append(scalar)
            } else {
                Self.addWord(latin, to: &words)
                latin = ""
            }
        }
        self.words = words
        characters = Set(
            plain.filter { character in
                character.unicodeScalars.allSatisfy(\.isHan) && !Self.fillers.contains(character)
            })
        isShort = text.unicodeScalars.count { $0.isHan } < 6
    }

    /// Whether nothing says what the text is about.
    var isEmpty: Bool { words.isEmpty && characters.isEmpty }

    func shares(with other: TopicWords) -> Bool {
        !words.isDisjoint(with: other.words)
    }

    /// Whether a reply takes up what a question is about. Of a question of less than six Chinese
    /// characters one is enough: 轻柔机洗 answers 怎么洗好.
    func isTakenUp(by reply: TopicWords) -> Bool {
        isEmpty || shares(with: reply)
            || isShort && !characters.isDisjoint(with: reply.characters)
    }

    /// Lower case, with the words of any question taken out.
    private static func plain(_ text: String) -> String {
        let scalars = Array(text.lowercased().unicodeScalars)
        var plain = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            let rest = scalars[place...]
            let phrase = phrasesByStart[scalars[place]]?.first { rest.starts(with: $0) }
            plain.append(phrase == nil ? scalars[place] : " ")
            place += phrase?.count ?? 1
        }
        return String(plain)
    }

    /// The phrases by their first character, the longest first.
    private static let phrasesByStart = Dictionary(
        grouping: phrases.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count },
        by: { $0[0] })

    private static func addPairs(of run: String, to words: inout Set<String>) {
        for part in run.split(whereSeparator: fillers.contains) {
            for (left, right) in zip(part, part.dropFirst()) { words.insert("\(left)\(right)") }
        }
    }

    private static func addWord(_ word: String, to words: inout Set<String>) {
        let stem = word.hasSuffix("s") ? String(word.dropLast()) : word
        if stem.count >= 4 && !english.contains(stem) { words.insert(stem) }
    }

    private static let phrases = [
        "为什么", "是不是", "能不能", "有没有", "可不可以", "要不要", "会不会", "什么", "神马", "什莫", "时候",
        "多久", "多少", "怎么", "怎样", "可以", "到底", "一下", "请问", "想问", "问下", "现在", "还是", "或者",
        "已经", "没有", "一共", "准信", "大概", "一般", "你们", "我们", "咱们", "这个", "那个", "哪个", "知道",
    ]

    private static let fillers = Set("的了吗呢啊呀哦吧嘛么马有没是我你您就想要能会不还再也在这那个们给到把被和跟都很太咋哪几")

    private static let english: Set<String> = [
        "what", "when", "where", "which", "that", "thi", "with", "have", "doe", "will", "would",
        "could", "should", "there", "here", "your", "mine", "them", "they", "about", "just", "long",
        "much", "many", "come", "back", "know", "please", "still", "then", "than", "also", "need",
        "want", "like", "some", "from", "been", "into", "only", "more", "else", "idea", "date",
        "time", "thing", "thank", "hello",
    ]
}

extension Unicode.Scalar {
    fileprivate var isHan: Bool { properties.isIdeographic }
}
