// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/csvreader.h"
#include <algorithm>
#include <cstring>
#include <map>

// After that many rows with a quotation mark that nobody closes, such marks are taken as
// characters: each costs a search of up to maxFieldBytes.
static constexpr int maxRecoveries = 500;

CsvReader::CsvReader(std::string_view text, char delimiter)
    : m_text(text)
    , m_delimiter(delimiter)
{
    for (const char c : { delimiter, '\n', '\r' })
        m_special[static_cast<unsigned char>(c)] = true;
}

bool CsvReader::next(CsvRow& row)
{
    row.fields.clear();
    row.fault = CsvFault::None;
    row.line = m_line;
    row.begin = m_at;
    m_unescaped.clear();
    m_unescapedFields.clear();
    if (m_at >= m_text.size())
        return false;
    while (readField(row)) {
        if (row.fields.size() > maxFields) {
            row.fault = CsvFault::TooManyFields;
            break;
        }
    }
    if (row.fault != CsvFault::None)
        recover(row);
    finish(row);
    return true;
}

/// Reads one field and what ends it; true where another one follows in the row.
bool CsvReader::readField(CsvRow& row)
{
    const size_t size = m_text.size();
    if (m_at < size && m_text[m_at] == '"' && m_recoveries < maxRecoveries) {
        if (!readQuoted(row))
            return false;
    } else {
        const size_t begin = m_at;
        while (m_at < size && !m_special[static_cast<unsigned char>(m_text[m_at])])
            ++m_at;
        if (m_at - begin > maxFieldBytes) {
            row.fault = CsvFault::FieldTooLong;
            return false;
        }
        row.fields.push_back(m_text.substr(begin, m_at - begin));
    }
    if (m_at >= size)
        return false;
    const char end = m_text[m_at++];
    if (end == m_delimiter)
        return true;
    if (end == '\r' && m_at < size && m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
    return false;
}

size_t CsvReader::closingQuote(size_t from)
{
    const void* found = std::memchr(m_text.data() + from, '"', m_text.size() - from);
    return found ? static_cast<size_t>(static_cast<const char*>(found) - m_text.data())
                 : m_text.size();
}

bool CsvReader::readQuoted(CsvRow& row)
{
    const size_t begin = m_at + 1;
    size_t from = begin;
    size_t quote = closingQuote(from);
    const size_t buffer = m_unescaped.size();
    bool changed = false;
    while (quote + 1 < m_text.size() && m_text[quote + 1] == '"') {
        m_unescaped.append(m_text, from, quote + 1 - from);
        changed = true;
        from = quote + 2;
        if (from - begin > maxFieldBytes)
            break;
        quote = closingQuote(from);
    }
    if (quote >= m_text.size() || quote - begin > maxFieldBytes) {
        row.fault = quote >= m_text.size() ? CsvFault::UnclosedQuote : CsvFault::FieldTooLong;
        return false;
    }
    for (size_t i = begin; i < quote; ++i) {
        if (m_text[i] == '\n' || (m_text[i] == '\r' && m_text[i + 1] != '\n'))
            ++m_line;
    }
    m_at = quote + 1;
    size_t after = m_at;
    while (after < m_text.size() && !m_special[static_cast<unsigned char>(m_text[after])])
        ++after;
    if (after - begin > maxFieldBytes) {
        row.fault = CsvFault::FieldTooLong;
        return false;
    }
    if (!changed && after == m_at) {
        row.fields.push_back(m_text.substr(begin, quote - begin));
        return true;
    }
    m_unescaped.append(m_text, from, quote - from);
    m_unescaped.append(m_text, m_at, after - m_at);
    m_unescapedFields.push_back({ row.fields.size(), buffer, m_unescaped.size() - buffer });
    row.fields.emplace_back();
    m_at = after;
    return true;
}

/// The buffer may have moved while it grew, so its fields are set at last.
void CsvReader::finish(CsvRow& row)
{
    row.end = m_at;
    for (const Unescaped& field : m_unescapedFields)
        row.fields[field.field] = std::string_view(m_unescaped).substr(field.begin, field.length);
}

/// Gives up the row and goes on behind the physical line on which it began.
void CsvReader::recover(CsvRow& row)
{
    ++m_recoveries;
    m_line = row.line;
    m_at = row.begin;
    const size_t end = m_text.find_first_of("\r\n", m_at);
    m_at = end == std::string_view::npos ? m_text.size() : end + 1;
    if (m_at < m_text.size() && m_text[m_at - 1] == '\r' && m_text[m_at] == '\n')
        ++m_at;
    ++m_line;
}

size_t firstRowOffset(std::string_view text)
{
    if (text.size() < 6 || text.substr(0, 4) != "sep=")
        return 0;
    if (text[5] == '\n')
        return 6;
    return text[5] == '\r' ? (text.size() > 6 && text[6] == '\n' ? 7 : 6) : 0;
}

char sniffDelimiter(std::string_view text)
{
    if (firstRowOffset(text) > 0)
        return text[4];
    text = text.substr(0, 256 * 1024);
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        CsvReader reader(text, delimiter);
        CsvRow row;
        std::map<size_t, int> rowsOfWidth;
        int rows = 0;
        while (rows < 200 && reader.next(row)) {
            if (row.isBlank() || row.fault != CsvFault::None)
                continue;
            ++rows;
            ++rowsOfWidth[row.fields.size()];
        }
        for (const auto& [width, count] : rowsOfWidth) {
            // Equal rows first, then the finer division.
            const double score
                = width < 2 ? 0 : double(count) / rows * (1 - 0.5 / static_cast<double>(width));
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

void appendCsvField(std::string& out, std::string_view field, char delimiter)
{
    const bool plain = std::none_of(field.begin(), field.end(),
        [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; });
    if (plain) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}
