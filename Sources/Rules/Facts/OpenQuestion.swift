/// A question for a fact that waits for its answer.
struct OpenQuestion {
    let asking: Asking
    /// The product that the question names.
    let product: String?
    /// The shop that the question names.
    let shop: String?
    /// Whether it asks how much, how long, where or which.
    let isOpenEnded: Bool
    /// Whether it has the form of a question, or is a mere keyword.
    let isQuestion: Bool
    /// Whether a value in the next answer is taken for this fact without its topic words.
    var isDirect = true
    var isAnswered = false
    /// The value that the customer asks to have confirmed: 是7天吗.
    var offered: FactAmount?
    /// The first message by an agent after it that is no mere “please wait”.
    var firstReply: Int?

    init(asking: Asking, product: String?, shop: String?, match: QuestionMatcher.Match) {
        isOpenEnded = match.isOpenEnded
        isQuestion = match.isQuestion
        self.asking = asking
        self.product = product
        self.shop = shop
    }

    var isWaiting: Bool { !isAnswered }
}
