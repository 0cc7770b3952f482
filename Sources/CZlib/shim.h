#include <zlib.h>

// inflateInit2 is a macro; 16 + MAX_WBITS reads the gzip header and trailer.
static inline int spotcheck_gzip_inflate_init(z_stream *stream) {
    return inflateInit2(stream, 16 + MAX_WBITS);
}
