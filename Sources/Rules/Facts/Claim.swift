/// A value that an agent's message states for a fact.
package struct Claim: Hashable, Sendable {
    package enum Verdict: Hashable, Sendable {
        /// The value in force.
        case right
        /// Contradicts the value in force.
        case wrong
        /// Said not to be the value: 不是30天.
        case negated
        /// Quoted as a former or a coming value: 以前是7天.
        case old
        /// Said without vouching for it: 不能保证48小时. A plain 大概 is no such excuse.
        case hedged
        /// Right for another product that the message names.
        case otherScope
        /// Differs from the value in force, which the same message states too.
        case beside
    }

    /// 0-based index of the message.
    package let message: Int
    /// Index of the fact in the book.
    package let fact: Int
    /// Bytes of the value in the conversation's `text`.
    package let range: Range<Int>
    package let said: FactAmount
    package let inForce: FactValue
    package let verdict: Verdict
}
