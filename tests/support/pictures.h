// tests/support/pictures.h: small picture files, put together by hand.
#pragma once

#include <cstdint>
#include <string>

#include "core/records/item_picture.h"

namespace crosscase::test {

inline std::string bigEndian(std::uint32_t value, int size) {
    std::string bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) bytes += static_cast<char>((value >> shift) & 0xFF);
    return bytes;
}

inline std::string pngChunk(const std::string& type, const std::string& content) {
    return bigEndian(static_cast<std::uint32_t>(content.size()), 4) + type + content + std::string(4, '\0');
}

/// @param more  further chunks before the pixels
inline std::string png(std::uint32_t width = 8, std::uint32_t height = 8, const std::string& more = {}) {
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1A\n"s + pngChunk("IHDR", bigEndian(width, 4) + bigEndian(height, 4) + "\x08\x02\0\0\0"s) +
           more + pngChunk("IDAT", "pixels") + pngChunk("IEND", "");
}

inline std::string jpegSegment(std::uint8_t marker, const std::string& content) {
    return '\xFF' + std::string(1, static_cast<char>(marker)) +
           bigEndian(static_cast<std::uint32_t>(content.size() + 2), 2) + content;
}

inline std::string jpeg(std::uint32_t width = 8, std::uint32_t height = 8, const std::string& more = {}) {
    using namespace std::string_literals;
    return "\xFF\xD8"s + jpegSegment(0xE0, "JFIF\0\x01\x01\0\0\x01\0\x01\0\0"s) + more +
           jpegSegment(0xC0, "\x08"s + bigEndian(height, 2) + bigEndian(width, 2) + "\x03"s) +
           jpegSegment(0xDA, "scan") + "pixels" + "\xFF\xD9"s;
}

inline core::ItemPicture picture(const std::string& bytes, const std::string& format = "png") {
    return {core::ItemPictureId{-1}, format, bytes};
}

}  // namespace crosscase::test
