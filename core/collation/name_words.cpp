// core/collation/name_words.cpp: text to words.
#include "core/collation/name_words.h"

#include <algorithm>

#include "core/collation/transliteration_table.h"

namespace crosscase::core {
namespace {

/// Typographic apostrophes, the signs for ayn and hamza and marks that only steer display stand inside words.
std::string withoutApostrophes(std::string_view raw) {
    std::string out(raw);
    for (std::string_view sign : {"\u2019", "\u2018", "\u02bc", "\u02bb", "\u02be", "\u02bf", "\u00b4", "'", "`",
                                  "\u200c", "\u200d", "\u200e", "\u200f"}) {
        for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign, at))
            out.erase(at, sign.size());
    }
    return out;
}

std::string folded(std::string_view raw) {
    bool ascii = std::all_of(raw.begin(), raw.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii) return foldForSearch(withoutApostrophes(raw));
    std::string out(raw);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
}

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Apostrophes vanish inside words, everything else that is not a letter or digit divides.
std::vector<std::string> splitWords(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    auto finish = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (isWordCharacter(c)) {
            word += c;
        } else if (c == '\'' || c == '`' || c == '"') {
            continue;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

/// Parts of a text between spaces and signs of ASCII.
std::vector<std::string_view> pieces(std::string_view text) {
    std::vector<std::string_view> out;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        bool letter = at < text.size() && (isWordCharacter(text[at]) || (text[at] >= 'A' && text[at] <= 'Z'));
        if (letter) continue;
        if (at > from) out.push_back(text.substr(from, at - from));
        from = at + 1;
    }
    return out;
}

/// "s a de c v" -> "sa de cv": dotted abbreviations of firms and ships.
std::vector<Word> joinedLetters(const std::vector<Word>& words) {
    std::vector<Word> out;
    bool open = false;
    for (const Word& word : words) {
        bool single = word.text.size() == 1 && word.text[0] >= 'a' && word.text[0] <= 'z';
        if (single && open) {
            out.back().text += word.text;
            out.back().written += word.written;
        } else {
            out.push_back(word);
        }
        open = single;
    }
    return out;
}

/// Words of Arabic and Cyrillic text keep their own letters beside the Latin ones.
std::vector<Word> wordsInOwnScript(std::string_view raw, TokenRole role) {
    std::vector<Word> words;
    for (std::string_view piece : pieces(raw)) {
        if (piece == "\u0627\u0644\u0647") piece = "\u0627\u0644\u0644\u0647";  // Allah, as Persian writes it in names
        auto texts = latinWords(piece);
        for (std::string& text : texts) {
            if (text.ends_with("allh")) text.insert(text.size() - 1, "a");
            words.push_back({std::move(text), role, false, texts.size() == 1 ? codePointsOf(piece) : std::u32string{}});
        }
    }
    return words;
}

}  // namespace

bool isVowelless(Script script) {
    return script == Script::Arabic || script == Script::Hebrew;
}

std::vector<std::string> latinWords(std::string_view raw) {
    return splitWords(folded(raw));
}

std::vector<Word> wordsOf(std::string_view raw, TokenRole role, NameShape shape) {
    std::vector<Word> words;
    Script script = scriptOf(raw);
    if (hasEastAsianLetters(raw)) {
        words = eastAsianWords(raw, role, shape);
    } else if (script == Script::Arabic || script == Script::Cyrillic) {
        words = wordsInOwnScript(withoutApostrophes(raw), role);
    } else {
        for (std::string& text : latinWords(raw)) words.push_back({std::move(text), role, false, {}});
    }
    return shape == NameShape::Person ? words : joinedLetters(words);
}

bool hasArabicArticle(const std::string& word) {
    return word.size() >= 4 && word.compare(0, 2, "al") == 0 && word != "allh" && word != "allah";
}

Word withoutArabicArticle(Word word) {
    if (!hasArabicArticle(word.text)) return word;
    word.text.erase(0, 2);
    if (word.written.size() > 2) word.written.erase(0, 2);
    return word;
}

}  // namespace crosscase::core
