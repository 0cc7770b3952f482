/// What a message is about: its Chinese character pairs and English words, less the words that
/// stand in questions about anything. Two questions that share one are about the same thing.
struct TopicWords {
    /// Two Chinese characters that stand together, in one number.
    private var pairs: Set<UInt64>
    private var english: Set<String>
    /// The Chinese characters that are no words of any question.
    private var characters: Set<UInt32>
    /// Whether the text is so short that a single character tells what it is about.
    private let isShort: Bool

    /// - Parameter text: valid UTF-8.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        let scalars = PlainScalars.lowercased(text)
        var reader = Reader()
        for scalar in Self.plain(scalars) { reader.read(scalar) }
        reader.read(0x20)
        pairs = reader.pairs
        english = reader.english
        characters = reader.characters
        isShort = scalars.count { $0.isHan } < 6
    }

    /// Whether nothing says what the text is about.
    var isEmpty: Bool { pairs.isEmpty && english.isEmpty && characters.isEmpty }

    /// Takes the words of another text out.
    mutating func remove(_ other: TopicWords) {
        pairs.subtract(other.pairs)
        english.subtract(other.english)
        characters.subtract(other.characters)
    }

    func joined(with other: TopicWords) -> TopicWords {
        var joined = self
        joined.pairs.formUnion(other.pairs)
        joined.english.formUnion(other.english)
        joined.characters.formUnion(other.characters)
        return joined
    }

    func shares(with other: TopicWords) -> Bool {
        !pairs.isDisjoint(with: other.pairs) || !english.isDisjoint(with: other.english)
    }

    /// How surely a reply takes up what a question is about: 2 with a common word, or a common
    /// Chinese character where the question is short; 1 with a common Chinese character; else 0.
    func likeness(to reply: TopicWords) -> Int {
        if shares(with: reply) { return 2 }
        return characters.isDisjoint(with: reply.characters) ? 0 : isShort ? 2 : 1
    }

    /// Whether it names so little that it leans on what was said before: 按哪里, 多少钱.
    var leans: Bool { english.isEmpty && pairs.isEmpty && characters.count < 2 }

    /// Whether two questions ask about one matter: they share a word or, where one of them is
    /// short, a Chinese character.
    func isRelated(to other: TopicWords) -> Bool {
        shares(with: other)
            || (isShort || other.isShort)
                && !characters.isDisjoint(with: other.characters)
    }

    /// Takes in a text scalar by scalar.
    private struct Reader {
        var pairs: Set<UInt64> = []
        var english: Set<String> = []
        var characters: Set<UInt32> = []
        /// The Chinese character before, unless it was a filler.
        private var last: UInt32?
        private var latin: [UInt8] = []

        mutating func read(_ scalar: UInt32) {
            if scalar.isHan, !TopicWords.fillers.contains(scalar) {
                if let last { pairs.insert(UInt64(last) << 32 | UInt64(scalar)) }
                if !TopicWords.weak.contains(scalar) { characters.insert(scalar) }
                last = scalar
            } else {
                last = nil
            }
            if 0x61...0x7A ~= scalar || 0x30...0x39 ~= scalar {
                latin.append(UInt8(scalar))
            } else if !latin.isEmpty {
                addWord()
                latin.removeAll(keepingCapacity: true)
            }
        }

        private mutating func addWord() {
            if latin.contains(where: { 0x30...0x39 ~= $0 }) {
                // A number that is no mere count: 302, 12oz.
                if latin.count >= 3 { english.insert(String(decoding: latin, as: UTF8.self)) }
                return
            }
            if latin.last == UInt8(ascii: "s") { latin.removeLast() }
            guard latin.count >= 3 else { return }
            let stem = String(decoding: latin, as: UTF8.self)
            if !TopicWords.questionWords.contains(stem) { english.insert(stem) }
        }
    }

    /// With the words of any question taken out.
    private static func plain(_ scalars: [UInt32]) -> [UInt32] {
        var plain: [UInt32] = []
        plain.reserveCapacity(scalars.count)
        var place = 0
        while place < scalars.count {
            let rest = scalars[place...]
            let phrase = phrasesByStart[scalars[place]]?.first { rest.starts(with: $0) }
            plain.append(phrase == nil ? scalars[place] : 0x20)
            place += phrase?.count ?? 1
        }
        return plain
    }

    /// The phrases by their first character, the longest first.
    private static let phrasesByStart = Dictionary(
        grouping: phrases.map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count },
        by: { $0[0] })

    private static let phrases = [
        "为什么", "是不是", "能不能", "有没有", "可不可以", "要不要", "会不会", "什么", "神马", "什莫", "时候",
        "多久", "多少", "怎么", "怎样", "可以", "到底", "一下", "请问", "想问", "问下", "现在", "还是", "或者",
        "今天", "明天", "后天", "上午", "下午", "晚上", "早上", "中午", "另外", "还有", "对了", "已经", "没有", "一共", "准信",
        "大概", "一般", "你们", "我们", "咱们", "这个", "那个", "哪个", "知道",
    ]

    private static let fillers = Set(
        "的了吗呢啊呀哦吧嘛么马有没是我你您就想要能会不还再也在这那个们给到把被和跟都很太咋哪几".unicodeScalars.map(\.value))

    /// Characters that tell of a topic only beside others.
    private static let weak = Set(
        "子儿头个一二两三四五六七八九十上下来去好用大小多少到时天号点可以为说看发款件种行对里面后前出开打做得着过".unicodeScalars
            .map(\.value))

    private static let questionWords: Set<String> = [
        "what", "when", "where", "which", "that", "thi", "with", "have", "doe", "will", "would",
        "could", "should", "there", "here", "your", "mine", "them", "they", "about", "just", "long",
        "much", "many", "come", "back", "know", "please", "still", "then", "than", "also", "need",
        "want", "like", "some", "from", "been", "into", "only", "more", "else", "idea", "date",
        "time", "thing", "thank", "hello", "the", "and", "for", "you", "are", "can", "has",
        "had", "get", "got", "its", "how", "who", "why", "any", "all", "not", "but", "was", "our",
        "out", "one", "use", "let", "did", "yes", "she", "her", "him", "his", "now", "too", "way",
        "see", "may", "off", "put", "say", "hey", "btw", "lol", "wil", "don", "isn", "won", "day",
    ]
}
