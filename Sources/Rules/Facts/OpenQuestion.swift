/// A question for a fact that waits for its answer.
struct OpenQuestion {
    let asking: Asking
    /// The product that the question names.
    let product: String?
    /// Whether a value in the next answer is taken for this fact without its topic words.
    var isDirect = true
    var isAnswered = false
    /// The first message by an agent after it that is no mere “please wait”.
    var firstReply: Int?

    init(asking: Asking, product: String?) {
        self.asking = asking
        self.product = product
    }

    var isWaiting: Bool { !isAnswered }
}
