/// Every N/n-th unit from a random start, in whole numbers: each unit has the chance n/N exactly.
package enum SystematicSample {
    /// The indexes floor((R + jN)/n) for j in 0..<n.
    ///
    /// - Parameter start: R, uniform on 0..<N.
    package static func indexes(_ size: Int, of population: Int, start: Int) -> [Int] {
        precondition(size <= population && (0..<max(1, population)).contains(start))
        return (0..<size).map { (start + $0 * population) / size }
    }
}
