/// A file that somebody sent.
struct UploadedFile: Sendable {
    /// As the browser named it: not to be trusted as a path.
    let name: String
    let bytes: [UInt8]
}
