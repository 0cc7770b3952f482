/// What `--format` may say.
package enum TableFormat: String, CaseIterable, Sendable {
    case table
    case json
    case jsonl
    case csv
}
