/// A message while its record is read: bytes that stand in the record.
struct MessageDraft {
    var time: Timestamp?
    /// `nil` or empty where the export names no id.
    var senderID: UnsafeBufferPointer<UInt8>?
    /// `nil` or empty where the export names none.
    var name: UnsafeBufferPointer<UInt8>?
    var words: UnsafeBufferPointer<UInt8>?
    var kind = MessageKind.text
}
