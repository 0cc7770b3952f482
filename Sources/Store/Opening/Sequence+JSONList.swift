extension Sequence<Int64> {
    /// A JSON array of these numbers, for `json_each`.
    var jsonList: String {
        "[" + map(String.init).joined(separator: ",") + "]"
    }
}
