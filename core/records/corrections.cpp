// core/records/corrections.cpp: the nearest texts that satisfy a check.
#include <algorithm>

#include "core/records/identifier_checks.h"

namespace crosscase::core {
namespace {

constexpr std::size_t mostCorrections = 20;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Tries the texts one error away from `text` in the order of how often such errors happen.
class Corrections {
public:
    Corrections(const std::string& text, const std::function<bool(std::string_view)>& passes)
        : text_(text), candidate_(text), passes_(passes) {}

    std::vector<std::string> find() {
        for (std::size_t i = 0; i + 1 < text_.size(); ++i) swapAt(i);
        for (std::size_t i = 0; i < text_.size(); ++i) {
            if (isDigit(text_[i])) replaceAt(i, "0123456789");
        }
        for (std::size_t i = 0; i < text_.size(); ++i) replaceAt(i, lookalikesOf(text_[i]));
        return std::move(found_);
    }

private:
    static std::string_view lookalikesOf(char c) {
        switch (c) {
            case '0':
                return "OQD";
            case '1':
                return "IL";
            case '2':
                return "Z";
            case '5':
                return "S";
            case '6':
                return "G";
            case '8':
                return "B";
            case 'O':
            case 'Q':
            case 'D':
                return "0";
            case 'I':
            case 'L':
                return "1";
            case 'Z':
                return "2";
            case 'S':
                return "5";
            case 'G':
                return "6";
            case 'B':
                return "8";
            default:
                return {};
        }
    }

    void swapAt(std::size_t i) {
        if (text_[i] == text_[i + 1] || isDigit(text_[i]) != isDigit(text_[i + 1])) return;
        std::swap(candidate_[i], candidate_[i + 1]);
        consider();
        std::swap(candidate_[i], candidate_[i + 1]);
    }

    void replaceAt(std::size_t i, std::string_view others) {
        for (const char other : others) {
            if (other == text_[i]) continue;
            candidate_[i] = other;
            consider();
        }
        candidate_[i] = text_[i];
    }

    void consider() {
        if (found_.size() >= mostCorrections || !passes_(candidate_)) return;
        if (std::find(found_.begin(), found_.end(), candidate_) == found_.end()) found_.push_back(candidate_);
    }

    const std::string& text_;
    std::string candidate_;
    const std::function<bool(std::string_view)>& passes_;
    std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> correctionsOf(const std::string& text, const std::function<bool(std::string_view)>& passes) {
    return Corrections(text, passes).find();
}

}  // namespace crosscase::core
