// core/records/national_checks.cpp: check digits of national numbers of Europe and Asia.
#include "core/records/national_checks.h"

#include <array>
#include <charconv>

namespace crosscase::core {
namespace {

int digit(char c) {
    return c - '0';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
/// 0-9 and A = 10 ... Z = 35.
int base36(char c) {
    return isDigit(c) ? digit(c) : c - 'A' + 10;
}

int valueOf(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// The letter of Spanish identity cards.
char dniLetter(int number) {
    return std::string_view("TRWAGMYFPDXBNJZSQVHLCKE")[static_cast<std::size_t>(number % 23)];
}

/// Companies: a Luhn digit over seven digits, or the letter of that place.
bool cifOk(std::string_view number) {
    int sum = 0;
    for (std::size_t i = 1; i <= 7; ++i) {
        const int value = digit(number[i]) * (i % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    const int check = (10 - sum % 10) % 10;
    return number[8] == '0' + check || number[8] == std::string_view("JABCDEFGHI")[static_cast<std::size_t>(check)];
}

}  // namespace

bool spainOk(std::string_view number) {
    if (isDigit(number.front())) return number[8] == dniLetter(valueOf(number.substr(0, 8)));
    const std::string_view digits = number.substr(1, 7);
    if (number.front() >= 'X') return number[8] == dniLetter((number.front() - 'X') * 10'000'000 + valueOf(digits));
    const bool noCard = std::string_view("KLM").find(number.front()) != std::string_view::npos;
    return noCard ? number[8] == dniLetter(valueOf(digits)) : cifOk(number);
}

bool ccOk(std::string_view number) {
    int sum = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const int value = base36(number[i]) * (i % 2 == 0 ? 2 : 1);
        sum += i % 2 == 0 && value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool nifOk(std::string_view number) {
    const int check = (11 - weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return digit(number[8]) == check % 10;
}

bool codiceFiscaleOk(std::string_view number) {
    static constexpr std::array<int, 26> odd = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                                20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (std::size_t i = 0; i < 15; ++i) {
        const int value = isDigit(number[i]) ? digit(number[i]) : number[i] - 'A';
        sum += i % 2 == 0 ? odd[static_cast<std::size_t>(value)] : value;  // the first place counts as odd
    }
    return number[15] == 'A' + sum % 26;
}

bool tcknOk(std::string_view number) {
    const int weighted = weightedSum(number, {7, -1, 7, -1, 7, -1, 7, -1, 7});
    const int sum = weightedSum(number, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    return digit(number[9]) == (weighted % 10 + 10) % 10 && digit(number[10]) == sum % 10;
}

bool inn10Ok(std::string_view number) {
    return digit(number[9]) == weightedSum(number, {2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10;
}

bool inn12Ok(std::string_view number) {
    return digit(number[10]) == weightedSum(number, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 &&
           digit(number[11]) == weightedSum(number, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10;
}

bool snilsOk(std::string_view number) {
    return valueOf(number.substr(9)) == weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2, 1}) % 101 % 100;
}

bool kazakhOk(std::string_view number) {
    int check = weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) % 11;
    if (check == 10) check = weightedSum(number, {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}) % 11;
    return digit(number[11]) == check;  // a second 10 is never issued
}

bool pinflOk(std::string_view number) {
    return digit(number[13]) == weightedSum(number, {7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7}) % 10;
}

bool kuwaitOk(std::string_view number) {
    return digit(number[11]) == 11 - weightedSum(number, {2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}) % 11;
}

bool iranOk(std::string_view number) {
    const int rest = weightedSum(number, {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return digit(number[9]) == (rest < 2 ? rest : 11 - rest);
}

}  // namespace crosscase::core
