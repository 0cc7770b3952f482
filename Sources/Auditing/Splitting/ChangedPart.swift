/// A part of an archive does not hold what it held when the survey was taken.
package struct ChangedPart: Error, Hashable {
    package init() {}
}
