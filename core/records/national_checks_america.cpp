// core/records/national_checks_america.cpp: check digits of Latin America's national numbers.
#include <array>

#include "core/records/identifiers.h"
#include "core/records/national_checks.h"

namespace crosscase::core {
namespace {

int digit(char c) {
    return c - '0';
}

/// Sum of digit times 2, 3, 4 ... `highest`, 2 ... from the right.
int risingSum(std::string_view digits, int highest) {
    int sum = 0, weight = 2;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at) {
        sum += digit(*at) * weight;
        weight = weight == highest ? 2 : weight + 1;
    }
    return sum;
}

/// The remainder's complement: 0 to 10.
int elevenLess(int sum) {
    return (11 - sum % 11) % 11;
}

char digitOrK(int value) {
    return value == 10 ? 'K' : static_cast<char>('0' + value);
}

constexpr int noWeightLimit = 99;

std::string_view withoutLast(std::string_view number) {
    return number.substr(0, number.size() - 1);
}

}  // namespace

int weightedSum(std::string_view digits, std::initializer_list<int> weights) {
    int sum = 0;
    const char* at = digits.data();
    for (const int weight : weights) sum += digit(*at++) * weight;
    return sum;
}

bool cpfOk(std::string_view number) {
    const int first = weightedSum(number, {10, 9, 8, 7, 6, 5, 4, 3, 2}) * 10 % 11 % 10;
    const int second = weightedSum(number, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) * 10 % 11 % 10;
    return digit(number[9]) == first && digit(number[10]) == second;
}

bool cnpjOk(std::string_view number) {
    const int first = elevenLess(weightedSum(number, {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2})) % 10;
    const int second = elevenLess(weightedSum(number, {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2})) % 10;
    return digit(number[12]) == first && digit(number[13]) == second;
}

bool rutChileOk(std::string_view number) {
    return number.back() == digitOrK(elevenLess(risingSum(withoutLast(number), 7)));
}

bool cuitOk(std::string_view number) {
    const int check = elevenLess(weightedSum(number, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}));
    return digit(number[10]) == (check == 10 ? 9 : check);
}

bool nitColombiaOk(std::string_view number) {
    static constexpr std::array<int, 15> weights = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
    const std::string_view body = withoutLast(number);
    int sum = 0;
    for (std::size_t i = 0; i < body.size(); ++i) sum += digit(body[body.size() - 1 - i]) * weights[i];
    return number.back() == std::string_view("01987654321")[static_cast<std::size_t>(sum % 11)];
}

bool rucPeruOk(std::string_view number) {
    return digit(number[10]) == elevenLess(weightedSum(number, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2})) % 10;
}

bool cedulaEcuadorOk(std::string_view number) {
    const int province = digit(number[0]) * 10 + digit(number[1]);
    const bool exists = (province >= 1 && province <= 24) || province == 30 || province == 50;
    return exists && number[2] < '6' && luhnOk(number);
}

bool rucEcuadorOk(std::string_view number) {
    return cedulaEcuadorOk(number.substr(0, 10));
}

bool rifOk(std::string_view number) {
    const std::size_t letter = std::string_view("VEJPG").find(number.front());
    if (letter == std::string_view::npos) return false;
    const int sum = 4 * static_cast<int>(letter + 1) + weightedSum(number.substr(1), {3, 2, 7, 6, 5, 4, 3, 2});
    return digit(number[9]) == elevenLess(sum) % 10;
}

bool rutUruguayOk(std::string_view number) {
    return digit(number[11]) == elevenLess(weightedSum(number, {4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2}));
}

bool cedulaUruguayOk(std::string_view number) {
    return digit(number[7]) == (10 - weightedSum(number, {2, 9, 8, 7, 6, 3, 4}) % 10) % 10;
}

bool nitGuatemalaOk(std::string_view number) {
    return number.back() == digitOrK(elevenLess(risingSum(withoutLast(number), noWeightLimit)));
}

bool rucParaguayOk(std::string_view number) {
    return digit(number.back()) == elevenLess(risingSum(withoutLast(number), noWeightLimit)) % 10;
}

bool curpOk(std::string_view number) {
    static constexpr std::string_view values = "0123456789ABCDEFGHIJKLMN?OPQRSTUVWXYZ";  // ?: the place of Ñ
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += static_cast<int>(values.find(number[i]) * (18 - i));
    return digit(number[17]) == (10 - sum % 10) % 10;
}

}  // namespace crosscase::core
