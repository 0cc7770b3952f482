import Testing

@testable import Workbench

/// What is worked out once.
struct RememberedTests {
    @Test func `A value is known by its key, and without room all is worked out again`() {
        let squares = Remembered<Int, Int>(room: 2)
        #expect(squares[3] == nil)
        squares[3] = 9
        squares[4] = 16
        #expect(squares[3] == 9 && squares[4] == 16)
        squares[5] = 25
        #expect(squares[3] == nil && squares[5] == 25)
    }
}
