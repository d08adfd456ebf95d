// core/collection/encoding.cpp: byte order marks, guesses from the bytes, conversion by ICU.
#include "core/collection/encoding.h"

#include <fmt/format.h>
#include <uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

constexpr const char* saySo = "say its encoding in the specification, e.g. \"encoding\": \"windows-1251\"";

Error fault(const InputFile& file, const std::string& message) {
    return {Error::Code::BadInput, message, file.name};
}

struct Mark {
    std::string_view bytes;
    const char* encoding;
};

constexpr std::array<Mark, 3> marks{Mark{"\xEF\xBB\xBF", "UTF-8"}, Mark{"\xFF\xFE", "UTF-16LE"},
                                    Mark{"\xFE\xFF", "UTF-16BE"}};

/// UTF-16 has its line ends, spaces and separators as a byte and a zero; the byte's place tells the order.
std::string utf16Order(std::string_view bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0) return {};
    std::size_t little = 0;
    std::size_t big = 0;
    const auto isPlain = [](char c) { return c == '\n' || c == '\r' || (c >= ' ' && c < 0x7F); };
    const std::size_t sample = std::min<std::size_t>(bytes.size(), 1 << 16);
    for (std::size_t at = 0; at + 1 < sample; at += 2) {
        if (bytes[at] == 0 && bytes[at + 1] == 0) return {};
        if (bytes[at + 1] == 0 && isPlain(bytes[at])) ++little;
        if (bytes[at] == 0 && isPlain(bytes[at + 1])) ++big;
    }
    const std::size_t units = sample / 2;
    // One stray NUL in a short text is damage, not UTF-16.
    const std::size_t needed = std::max<std::size_t>(2, units / 20);
    if (little > big * 4 && little >= needed) return "UTF-16LE";
    if (big > little * 4 && big >= needed) return "UTF-16BE";
    return {};
}

/// Single accented letters between ASCII ones are a Western text; runs of high bytes are another script.
bool looksWestern(std::string_view bytes) {
    std::size_t high = 0;
    std::size_t runs = 0;
    bool inRun = false;
    for (char c : bytes) {
        const bool isHigh = static_cast<unsigned char>(c) >= 0x80;
        if (isHigh) ++high;
        if (isHigh && !inRun) ++runs;
        inRun = isHigh;
    }
    return runs > 0 && high * 10 < runs * 17;
}

std::ptrdiff_t highLetters(std::string_view bytes) {
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) > 0xA0; });
}

/// ISO names of texts that hold 0x80-0x9F are nearly always the Windows page of the same letters.
std::string windowsName(std::string name) {
    static constexpr std::array<std::array<const char*, 2>, 7> pages{{{"ISO-8859-1", "windows-1252"},
                                                                      {"ISO-8859-15", "windows-1252"},
                                                                      {"ISO-8859-2", "windows-1250"},
                                                                      {"ISO-8859-6", "windows-1256"},
                                                                      {"ISO-8859-7", "windows-1253"},
                                                                      {"ISO-8859-8", "windows-1255"},
                                                                      {"ISO-8859-9", "windows-1254"}}};
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
    for (const auto& page : pages) {
        if (name == page[0]) return page[1];
    }
    return name;
}

std::string guessByLetters(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, std::size_t{1} << 20);
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    const std::string guess = windowsName(uchardet_get_charset(detector.get()));
    // Dashes and quotes have one place in 1250 and 1252; only letters can speak for the rarer page.
    if ((guess == "WINDOWS-1250" || guess == "windows-1250") && highLetters(sample) >= 8) return "windows-1250";
    if (guess == "WINDOWS-1250" || guess == "windows-1250") return "windows-1252";
    if (guess.empty() || guess == "ASCII" || guess == "UTF-8" || looksWestern(sample)) return "windows-1252";
    return guess.rfind("WINDOWS-", 0) == 0 ? "windows-" + guess.substr(8) : guess;
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter openConverter(const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &status));
    if (U_FAILURE(status)) return nullptr;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

/// Converts in steps of the output buffer; nothing when some byte does not belong to the encoding.
bool convert(UConverter& from, std::string_view bytes, std::string& text) {
    const Converter utf8 = openConverter("UTF-8");
    if (!utf8) return false;
    text.clear();
    text.reserve(bytes.size() + bytes.size() / 4);
    std::array<UChar, 4096> pivot{};
    UChar* pivotSource = pivot.data();
    UChar* pivotTarget = pivot.data();
    const char* source = bytes.data();
    std::array<char, 16384> step{};
    bool first = true;
    while (true) {
        char* target = step.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(utf8.get(), &from, &target, step.data() + step.size(), &source, bytes.data() + bytes.size(),
                       pivot.data(), &pivotSource, &pivotTarget, pivot.data() + pivot.size(), first, true, &status);
        first = false;
        text.append(step.data(), target);
        if (status == U_BUFFER_OVERFLOW_ERROR) continue;
        return U_SUCCESS(status);
    }
}

Result<DecodedText> withoutNul(const InputFile& file, DecodedText decoded) {
    const std::size_t nul = decoded.text.find('\0');
    if (nul == std::string::npos) return decoded;
    const auto line = 1 + std::count(decoded.text.begin(), decoded.text.begin() + std::ptrdiff_t(nul), '\n');
    return fault(file, fmt::format("there is a NUL byte in line {}, so this is not text or it is damaged; "
                                   "export it anew as text, or {}",
                                   line, saySo));
}

Result<DecodedText> decodeAs(const InputFile& file, std::string_view bytes, const std::string& encoding) {
    const Converter converter = openConverter(encoding);
    if (!converter) {
        return fault(file, fmt::format("\"{}\" is no known encoding; usual ones are UTF-8, UTF-16, windows-1251, "
                                       "windows-1252 and windows-1256",
                                       encoding.substr(0, 40)));
    }
    DecodedText decoded{{}, encoding};
    if (!convert(*converter, bytes, decoded.text)) {
        return fault(file, fmt::format("some bytes are not {} text; {}", encoding, saySo));
    }
    return withoutNul(file, std::move(decoded));
}

std::string detected(std::string_view bytes) {
    if (bytes.find('\0') != std::string_view::npos) return utf16Order(bytes);
    return isUtf8(bytes) ? "UTF-8" : guessByLetters(bytes);
}

std::string declaredInXml(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 200);
    const std::size_t end = start.find("?>");
    const std::size_t name = start.find("encoding");
    if (start.rfind("<?xml", 0) != 0 || end == std::string_view::npos || name > end) return {};
    const std::size_t open = start.find_first_of("\"'", name);
    if (open == std::string_view::npos || open > end) return {};
    const std::size_t close = start.find(start[open], open + 1);
    return close == std::string_view::npos ? std::string{} : std::string(start.substr(open + 1, close - open - 1));
}

}  // namespace

Result<DecodedText> decodeText(const InputFile& file, std::string_view encoding) {
    if (file.bytes.empty()) return fault(file, "the file is empty; nothing was read");
    const std::string_view bytes = file.bytes;
    for (const Mark& mark : marks) {
        if (bytes.substr(0, mark.bytes.size()) == mark.bytes) {
            return decodeAs(file, bytes.substr(mark.bytes.size()), mark.encoding);
        }
    }
    std::string name = encoding.empty() ? detected(bytes) : std::string(encoding);
    if (name.size() == 5 && startsWithNoCase(name, "utf-8")) name = "UTF-8";
    if (name.empty()) {
        return fault(file, fmt::format("there are NUL bytes, so this is not text or it is damaged; export it anew as "
                                       "text, or {}",
                                       saySo));
    }
    if (name == "UTF-8" && isUtf8(bytes)) return withoutNul(file, {file.bytes, name});
    return decodeAs(file, bytes, name);
}

Result<DecodedText> decodeXml(const InputFile& file) {
    const std::string declared = declaredInXml(file.bytes);
    // A declaration that can be read as ASCII cannot speak of UTF-16: converters leave it behind.
    return decodeText(file, startsWithNoCase(declared, "utf-16") ? std::string{} : declared);
}

std::string beginningOf(const InputFile& file, std::size_t bytes) {
    InputFile start{file.name, file.bytes.substr(0, bytes)};
    if (start.bytes.size() < file.bytes.size()) {
        const std::size_t lastLine = start.bytes.rfind('\n');
        if (lastLine != std::string::npos) start.bytes.resize(lastLine + 1);
        if (start.bytes.size() % 2 != 0 && start.bytes.find('\0') != std::string::npos) {
            start.bytes += file.bytes[start.bytes.size()];
        }
    }
    auto decoded = decodeText(start);
    return decoded ? std::move(decoded->text) : std::string{};
}

}  // namespace crosscase::core
