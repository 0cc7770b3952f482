import GRDB
import Transcripts

extension TrailEntry {
    static let columns =
        "seq, at, user, action, subject, subject_id, old, new, previous, digest"

    init(_ row: Row) {
        let user: Int64? = row["user"]
        self.init(
            seq: row["seq"], at: Timestamp(milliseconds: row["at"]), user: user.map { UserID($0) },
            action: row["action"], subject: row["subject"], subjectID: row["subject_id"],
            old: row["old"], new: row["new"], previous: row["previous"])
    }
}
