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

    /// The same for a rule that could not be decided on a message (0-based): `file` and `line` are
    /// null, `code` is `undetermined`, and `conversation`, `message` and `rule` follow.
    package static func undetermined(
        conversation: String, message: Int, rule: String, reason: String
    ) -> String {
        var object = JSONObject()
        object.set("file", nil)
        object.set("line", number: nil)
        object.set("code", "undetermined")
        object.set("reason", reason)
        object.set("conversation", conversation)
        object.set("message", message)
        object.set("rule", rule)
        return object.text + "\n"
    }
}
