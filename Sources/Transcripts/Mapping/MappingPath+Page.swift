extension MappingPath {
    /// The names that lead to a list of which it means every element, as in `data.sessions[]`; `nil`
    /// for any other way.
    var page: [String]? {
        guard steps.last == .each else { return nil }
        let names = steps.dropLast().compactMap { step -> String? in
            if case .field(let name) = step { name } else { nil }
        }
        return names.isEmpty || names.count != steps.count - 1 ? nil : names
    }
}
