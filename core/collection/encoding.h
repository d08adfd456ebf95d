// core/collection/encoding.h: bytes of a file as UTF-8 text, whatever encoding they came in.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/collection/reader.h"

namespace crosscase::core {

struct DecodedText {
    std::string text;      ///< UTF-8 without a byte order mark
    std::string encoding;  ///< IANA name of what it was: "UTF-8", "UTF-16LE", "windows-1252" ...
};

/// The file as UTF-8. A byte order mark decides; else `encoding` when given; else UTF-8 where the bytes are valid UTF-8,
/// UTF-16 by its line ends and spaces, and last a guess from the letters (uchardet, Windows-1252 when in doubt).
/// @param encoding  what the specification or the XML declaration says; empty: detect
/// @error BadInput for an empty file, NUL bytes, an unknown encoding, bytes that the encoding does not have
Result<DecodedText> decodeText(const InputFile& file, std::string_view encoding = {});

/// The same for XML: the declaration's encoding counts when there is no byte order mark.
Result<DecodedText> decodeXml(const InputFile& file);

/// A short start of the file as text, for recognising content: never an error, empty when it cannot be text.
/// @param bytes  how many bytes of the file to look at
std::string beginningOf(const InputFile& file, std::size_t bytes);

}  // namespace crosscase::core
