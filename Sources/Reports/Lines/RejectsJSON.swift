/// What could not be read, for `rejects.jsonl`.
package enum RejectsJSON {
    /// One line with its line break: `{"file", "line", "code", "reason"}`.
    ///
    /// - Parameters:
    ///   - line: 1-based; 0 for the file as a whole.
    ///   - code: the kind of trouble, stable for programs.
    ///   - reason: what is wrong, for people, without chat text.
    package static func line(file: String, line: Int, code: String, reason: String) -> String {
        var object = JSONObject()
        object.set("file", file)
        object.set("line", line)
        object.set("code", code)
        object.set("reason", reason)
        return object.text + "\n"
    }
}
