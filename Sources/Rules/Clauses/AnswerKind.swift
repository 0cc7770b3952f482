/// What kind of answer a question wants, told by the words with which it asks.
enum AnswerKind {
    /// How many, how long, since when: a number or a day.
    case amount
    /// Yes or no.
    case decision
    /// Where, how, why, which: anything may answer.
    case anything

    /// - Parameter question: valid UTF-8.
    init(of question: UnsafeBufferPointer<UInt8>) {
        let line = Line(question)
        if line.has(Self.amountWords) {
            self = .amount
        } else if line.has(Self.openWords) {
            self = .anything
        } else {
            self =
                line.has(Self.decisionWords) || line.begins(with: Self.auxiliaries)
                ? .decision : .anything
        }
    }

    /// Whether a clause can be such an answer: it names an amount or a day, or else it takes sides,
    /// which a word or two do that name the thing (“Brass.”, 实木) where `names` allows that.
    func fits(_ clause: ArraySlice<UInt8>, names: Bool = true) -> Bool {
        if self == .anything { return true }
        let line = clause.withUnsafeBufferPointer(Line.init)
        return self == .amount
            ? line.has(Self.numbers) : line.has(Self.sides) || names && line.isName
    }

    /// A text in small letters with a blank at either end, so that whole English words are found.
    private struct Line {
        private let scalars: [UInt32]

        init(_ text: UnsafeBufferPointer<UInt8>) {
            var scalars: [UInt32] = [0x20]
            for scalar in PlainScalars.lowercased(text) {
                scalars.append(scalar.isASCIIMark ? 0x20 : scalar)
            }
            self.scalars = scalars + [0x20]
        }

        /// Whether it is a word or two.
        var isName: Bool {
            let han = scalars.count(where: \.isHan)
            return han > 0 ? han <= 3 : scalars.count { $0 == 0x20 } <= 3
        }

        func has(_ words: Words) -> Bool {
            scalars.indices.contains { place in
                words[scalars[place]]?.contains { scalars[place...].starts(with: $0) } ?? false
            }
        }

        func begins(with words: Words) -> Bool {
            words[0x20]?.contains { scalars.starts(with: $0) } ?? false
        }
    }

    /// Words by their first scalar; an English one has a blank at either end.
    private typealias Words = [UInt32: [[UInt32]]]

    private static func words(_ chinese: String, _ english: String) -> Words {
        let all =
            chinese.split(separator: " ").map(String.init)
            + english.split(separator: ",").map { " \($0) " }
        return Dictionary(grouping: all.map { $0.unicodeScalars.map(\.value) }) { $0[0] }
    }

    private static let amountWords = words(
        "多少 多久 多大 多长 多重 多高 多宽 多厚 多远 多深 几天 几个 几件 几号 几点 几月 几时 几年 几块 几把 几斤 几度 几层 几码 几盒 几包 几袋 几片 几颗 "
            + "什么时候 啥时候 何时 哪天 几种",
        "how many,how much,how long,how big,how heavy,how far,how tall,how wide,how deep,how often,"
            + "how old,how soon,when,what time,what day,which day,"
            + "what size,the weight,the size,the price,the length,the height,the width,weight limit,capacity"
    )

    private static let openWords = words(
        "什么 啥 哪 怎么 咋 怎样 如何 为何 谁 还是 干嘛 干吗",
        "what,where,which,who,why,how,whose,or")

    private static let decisionWords = words(
        "吗 么 嘛 不 没 能否 可否 是否 有无", "whether,possible,okay if,ok if,allowed,any")

    private static let auxiliaries = words(
        "",
        "is,are,was,were,do,does,did,can,could,will,would,should,shall,has,have,may,might,am,and is,"
            + "and are,and do,and does,and can,and could,and will,and would,also can,also do,also is,"
            + "also does,oh and do,oh and does,oh and is,oh and can,btw can,btw do,btw is")

    private static let numbers = words(
        "0 1 2 3 4 5 6 7 8 9 二 两 三 四 五 六 七 八 九 十 百 千 半 今天 今晚 明天 明早 明晚 后天 昨天 昨晚 上周 下周 周末 上月 下月 "
            + "当天 次日 月底 年底 刚 马上 随时 免费 包邮",
        "one,two,three,four,five,six,seven,eight,nine,ten,twelve,twenty,thirty,hundred,half,dozen,today,"
            + "tonight,tomorrow,yesterday,monday,tuesday,wednesday,thursday,friday,saturday,sunday,"
            + "week,month,year,free,always,never,0,1,2,3,4,5,6,7,8,9")

    /// Words with which a clause says yes or no.
    private static let sides = words(
        "能 可以 行 会 不 没 有 是 要 对 支持 无需 无须 够 都可 都行",
        "yes,no,not,nope,yep,yeah,can,could,cannot,can t,will,won t,would,do,does,don t,doesn t,is,"
            + "are,isn t,aren t,has,have,hasn t,haven t,it s,they re,should,may,only,both,either,"
            + "neither,sure,fine,works,fits,comes,includes,included,available,all,need,needs")
}

extension UInt32 {
    /// Punctuation and blanks of ASCII, and the typographic apostrophe.
    fileprivate var isASCIIMark: Bool {
        self == 0x2019
            || self < 0x80 && !(0x61...0x7A ~= self) && !(0x30...0x39 ~= self)
    }
}
