import Auditing

/// What the merged surveys say to whoever audits one part.
struct KnownPart {
    let number: Int
    let knowledge: PartKnowledge
    /// The ids that were drawn of the whole archive, in the order of the draw; `nil` where everything
    /// is audited.
    let drawn: [String]?
}
