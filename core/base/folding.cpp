// core/base/folding.cpp: folding for comparison and search, and Latin spellings of other scripts.
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <string>

#include "core/base/letters.h"
#include "core/base/text.h"

namespace crosscase::core {
namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
char upperAscii(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}
bool isAsciiAlnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void lowerAsciiIn(std::string& text) {
    std::transform(text.begin(), text.end(), text.begin(), lowerAscii);
}

const icu::Normalizer2& normalizer(bool decompose) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* found =
        decompose ? icu::Normalizer2::getNFKDInstance(status) : icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no normalisation data");
    return *found;
}

icu::UnicodeString normalised(const icu::UnicodeString& text, bool decompose) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out = normalizer(decompose).normalize(text, status);
    return U_FAILURE(status) ? text : out;
}

std::u32string codePoints(const icu::UnicodeString& text) {
    std::u32string out(static_cast<std::size_t>(text.countChar32()), U'\0');
    UErrorCode status = U_ZERO_ERROR;
    text.toUTF32(reinterpret_cast<UChar32*>(out.data()), static_cast<std::int32_t>(out.size()), status);
    return out;
}

icu::UnicodeString fromUtf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

char32_t lowerOf(char32_t c) {
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}
bool isUpper(char32_t c) {
    return u_isUUppercase(static_cast<UChar32>(c));
}
bool isLetter(char32_t c) {
    return u_isUAlphabetic(static_cast<UChar32>(c));
}

/// ICU transliterators are not safe for two threads at once, so each thread has its own.
std::string latinByIcu(const std::u32string& letters) {
    thread_local const std::unique_ptr<icu::Transliterator> anyLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto* made = icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status);
        return std::unique_ptr<icu::Transliterator>(U_FAILURE(status) ? nullptr : made);
    }();
    if (!anyLatin) throw std::runtime_error("ICU has no transliteration data");
    auto text = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(letters.data()),
                                              static_cast<std::int32_t>(letters.size()));
    anyLatin->transliterate(text);
    std::string out;
    text.toUTF8String(out);
    return out;
}

/// The letter that a composed letter is built on: "n" for "ñ". The letter itself when it is not composed.
char32_t baseOf(char32_t c) {
    icu::UnicodeString parts;
    if (!normalizer(true).getDecomposition(static_cast<UChar32>(c), parts)) return c;
    const std::u32string all = codePoints(parts);
    return std::all_of(all.begin() + 1, all.end(), isOptionalMark) ? all.front() : c;
}

/// Every ASCII character as a text of its own.
constexpr auto asciiText = [] {
    std::array<char[2], 128> texts{};
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i][0] = static_cast<char>(i);
    return texts;
}();

/// Walks over the composed text once. What no table knows is collected and given to ICU run by run.
class Latiniser {
public:
    explicit Latiniser(std::u32string text) : text_(std::move(text)) {}

    std::string run() {
        for (at_ = 0; at_ < text_.size(); ++at_) {
            const char32_t c = text_[at_];
            if (c < 0x80) {
                plain(c);
            } else if (const char* latin = fromTables(c); latin != nullptr) {
                flush();
                appendCased(latin);
            } else {
                unknown_.push_back(c);
            }
        }
        flush();
        return std::move(out_);
    }

private:
    void plain(char32_t c) {
        // A space between two words of an unknown script belongs to the run, so that ICU sees whole phrases.
        const bool inside = !unknown_.empty() && c == U' ' && at_ + 1 < text_.size() && text_[at_ + 1] >= 0x80;
        if (inside) {
            unknown_.push_back(c);
            return;
        }
        flush();
        out_.push_back(static_cast<char>(c));
    }

    const char* fromTables(char32_t c) const {
        const char32_t lower = lowerOf(c);
        if (const char* latin = latinOfCyrillic(lower); latin != nullptr) return latin;
        if (isArabicWaw(c)) return besideArabicVowel() ? "w" : "u";
        if (isArabicYa(c)) return besideArabicVowel() ? "y" : "i";
        if (const char* latin = latinOfArabic(c); latin != nullptr) return latin;
        if (const int digit = u_charDigitValue(static_cast<UChar32>(c)); digit >= 0)
            return asciiText[U'0' + static_cast<char32_t>(digit)];
        if (const char* latin = plainLatin(lower); latin != nullptr) return latin;
        if (isOptionalMark(c)) return "";
        const char32_t base = baseOf(lower);
        return base < 0x80 ? asciiText[base] : nullptr;
    }

    /// Waw and ya are consonants at the start of a word and before a long vowel, else long vowels.
    bool besideArabicVowel() const {
        const bool starts = at_ == 0 || !isLetter(text_[at_ - 1]);
        const char32_t next = at_ + 1 < text_.size() ? text_[at_ + 1] : U' ';
        return starts || next == 0x627 || next == 0x622 || (next == 0x648 && isArabicYa(text_[at_]));
    }

    /// "Щ" is "Shch" in "Щербаков" and "SHCH" in "ЩЕРБАКОВ".
    void appendCased(const char* latin) {
        if (!isUpper(text_[at_])) {
            out_.append(latin);
            return;
        }
        const bool nextUpper = at_ + 1 < text_.size() && isUpper(text_[at_ + 1]);
        const bool lastOfUpper =
            at_ > 0 && isUpper(text_[at_ - 1]) && (at_ + 1 == text_.size() || !isLetter(text_[at_ + 1]));
        const bool all = nextUpper || lastOfUpper;
        for (const char* c = latin; *c != '\0'; ++c) out_.push_back(all || c == latin ? upperAscii(*c) : *c);
    }

    void flush() {
        if (unknown_.empty()) return;
        out_.append(latinByIcu(unknown_));
        unknown_.clear();
    }

    std::u32string text_;
    std::size_t at_ = 0;
    std::u32string unknown_;
    std::string out_;
};

/// Only letters and digits of ASCII, lower case, one space between runs of them. Apostrophes join ("O'tkir").
std::string searchable(std::string_view latin) {
    std::string out;
    out.reserve(latin.size());
    bool pending = false;
    for (const char c : latin) {
        if (isAsciiAlnum(c)) {
            if (pending && !out.empty()) out.push_back(' ');
            pending = false;
            out.push_back(lowerAscii(c));
        } else if (c != '\'' && c != '`') {
            pending = true;
        }
    }
    return out;
}

/// Letters of their own in Cyrillic although Unicode writes them as a letter with a mark.
bool isWholeCyrillic(char32_t lower) {
    return lower == U'й' || lower == U'ў' || lower == U'ї';
}

void appendFolded(std::u32string& out, char32_t c) {
    const char32_t lower = lowerOf(c);
    if (isWholeCyrillic(lower)) {
        out.push_back(lower);
        return;
    }
    for (const char32_t part : codePoints(normalised(icu::UnicodeString(static_cast<UChar32>(lower)), true))) {
        if (isOptionalMark(part) || part == 0x640) continue;  // 0x640: tatweel, which only stretches a word
        if (const char* latin = plainLatin(lowerOf(part)); latin != nullptr) {
            for (const char* letter = latin; *letter != '\0'; ++letter) out.push_back(static_cast<char32_t>(*letter));
        } else {
            out.push_back(lowerOf(part));
        }
    }
}

}  // namespace

std::string toLatin(std::string_view text) {
    if (isAscii(text)) return std::string(text);
    return Latiniser(codePoints(normalised(fromUtf8(text), false))).run();
}

std::string foldForSearch(std::string_view text) {
    if (isAscii(text)) return searchable(text);
    return searchable(toLatin(text));
}

std::string upperCase(std::string_view text) {
    if (isAscii(text)) {
        std::string out(text);
        std::transform(out.begin(), out.end(), out.begin(), upperAscii);
        return out;
    }
    std::string out;
    fromUtf8(text).toUpper(icu::Locale::getRoot()).toUTF8String(out);
    return out;
}

std::string foldCase(std::string_view text) {
    if (isAscii(text)) {
        std::string out(text);
        lowerAsciiIn(out);
        return out;
    }
    std::u32string folded;
    for (const char32_t c : codePoints(normalised(fromUtf8(text), false))) appendFolded(folded, c);
    std::string out;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(folded.data()),
                                  static_cast<std::int32_t>(folded.size()))
        .toUTF8String(out);
    return out;
}

}  // namespace crosscase::core
