import Glibc
package import Wording

/// An error number of the operating system, as `errno` has it.
package struct SystemError: Explained, Hashable {
    package let number: Int32

    package init(number: Int32) {
        self.number = number
    }

    /// The error of the system call that has just failed.
    static var last: SystemError { SystemError(number: errno) }

    package var phrase: Phrase {
        switch number {
        case ENOENT: .fileAbsent
        case EACCES, EPERM: .noPermission
        case EISDIR: .isFolder
        case ELOOP: .linkCircle
        default: .systemError(number, strerror(number).map { String(cString: $0) } ?? "")
        }
    }
}
