/// A stretch of time in whole seconds.
package typealias Seconds = Int
