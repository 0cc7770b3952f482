import Foundation
package import Wording

/// Why a frame cannot be laid out on the disk.
package struct SpoolError: Explained, Hashable {
    let number: Int32

    package var phrase: Phrase {
        .spoolFailed(folder: NSTemporaryDirectory(), String(cString: strerror(number)))
    }
}
