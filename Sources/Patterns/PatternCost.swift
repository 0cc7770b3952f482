/// How much of a chat a pattern has to be matched on, so that rule authors see what a rule costs.
package enum PatternCost: Hashable, Comparable, Sendable {
    /// Only messages that hold one of some literal texts.
    case literals
    /// Only messages with certain bytes or runs of them, or of a hundred bytes or more.
    case gate
    /// Every message.
    case everyMessage
}
