/// A binary heap: the largest element is always at hand, whatever the order of insertion.
struct Heap<Element: Comparable & Sendable>: Sendable {
    /// All elements, in no order a caller may rely on.
    private(set) var elements: [Element] = []

    var largest: Element? { elements.first }
    var count: Int { elements.count }

    mutating func insert(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0, elements[(child - 1) / 2] < elements[child] {
            elements.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Puts an element in the place of the largest one. The heap must not be empty.
    mutating func replaceLargest(with element: Element) {
        elements[0] = element
        var parent = 0
        while let child = largerChild(of: parent), elements[parent] < elements[child] {
            elements.swapAt(parent, child)
            parent = child
        }
    }

    private func largerChild(of parent: Int) -> Int? {
        let left = 2 * parent + 1
        guard left < elements.count else { return nil }
        let right = left + 1
        return right < elements.count && elements[left] < elements[right] ? right : left
    }
}
