/// How a file is cut into records.
package enum Framing: Sendable {
    /// A record is a line, without its end (LF or CR LF); lines of blanks alone count, and reach
    /// the reader.
    case lines
    /// A record is a JSON value of any layout: the values of the file one after the other, or, in
    /// a file that is one list, the elements of the list.
    case values
}
