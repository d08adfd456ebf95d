// core/records/item_picture.cpp: what a stored picture may be made of.
#include "core/records/item_picture.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace crosscase::core {
namespace {

using namespace std::string_view_literals;

Error refusal(const char* sentence) {
    return {Error::Code::BadInput, sentence, {}};
}

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) value = (value << 8) | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

struct Seen {
    std::uint32_t width = 0, height = 0;
    bool whole = false;  ///< it comes to its end
    bool more = false;   ///< something else than the picture is in it
};

/// Chunks of a PNG (ISO/IEC 15948): length, type, content, checksum.
Seen readPng(std::string_view bytes) {
    constexpr std::array plain = {"IHDR"sv, "PLTE"sv, "tRNS"sv, "IDAT"sv, "IEND"sv,
                                  "gAMA"sv, "cHRM"sv, "sRGB"sv, "sBIT"sv, "pHYs"sv};
    Seen seen;
    for (std::size_t at = 8; at + 12 <= bytes.size();) {
        const std::size_t length = number(bytes, at, 4);
        const std::string_view type = bytes.substr(at + 4, 4);
        if (length > bytes.size() - at - 12) return seen;
        if (type == "IHDR" && length >= 8) {
            seen.width = number(bytes, at + 8, 4);
            seen.height = number(bytes, at + 12, 4);
        }
        seen.more = seen.more || std::find(plain.begin(), plain.end(), type) == plain.end();
        at += length + 12;
        if (type != "IEND") continue;
        seen.whole = true;
        seen.more = seen.more || at != bytes.size();
        return seen;
    }
    return seen;
}

/// Segments of a JPEG (ITU-T T.81): marker, length, content; the picture itself runs from the start of scan to the end.
Seen readJpeg(std::string_view bytes) {
    constexpr std::uint32_t startOfScan = 0xDA, comment = 0xFE, firstApplication = 0xE1, lastApplication = 0xEF;
    const auto isFrame = [](std::uint32_t marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    };
    Seen seen;
    for (std::size_t at = 2; at + 4 <= bytes.size() && number(bytes, at, 1) == 0xFF;) {
        const std::uint32_t marker = number(bytes, at + 1, 1);
        const std::size_t length = number(bytes, at + 2, 2);
        if (length < 2 || length > bytes.size() - at - 2) return seen;
        if (isFrame(marker) && length >= 7) {
            seen.height = number(bytes, at + 5, 2);
            seen.width = number(bytes, at + 7, 2);
        }
        seen.more = seen.more || marker == comment || (marker >= firstApplication && marker <= lastApplication);
        if (marker == startOfScan) {
            seen.whole = bytes.ends_with("\xFF\xD9");
            return seen;
        }
        at += length + 2;
    }
    return seen;
}

std::optional<Seen> look(const ItemPicture& picture) {
    const std::string_view bytes = picture.bytes;
    if (picture.format == "png" && bytes.starts_with("\x89PNG\r\n\x1A\n")) return readPng(bytes);
    if (picture.format == "jpeg" && bytes.starts_with("\xFF\xD8")) return readJpeg(bytes);
    return {};
}

}  // namespace

Result<void> checkPicture(const ItemPicture& picture) {
    if (picture.bytes.size() > mostPictureBytes) return refusal("The picture is too large to be kept on a chart.");
    const auto seen = look(picture);
    if (!seen || !seen->whole || seen->width == 0 || seen->height == 0)
        return refusal("This is not a whole PNG or JPEG picture.");
    if (std::max(seen->width, seen->height) > mostPictureSide)
        return refusal("The picture is too large to be kept on a chart.");
    if (seen->more) return refusal("The picture carries more than can be seen; make it anew without that.");
    return {};
}

}  // namespace crosscase::core
