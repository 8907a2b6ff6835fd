// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

/// Names numbered from 0 in the order of their first appearance; each is kept once, in UTF-8.
class NameTable {
public:
    NameTable()
        : m_slots(64, -1)
    {
    }

    /// The number of `name`, given now if it is new.
    int idOf(std::string_view name)
    {
        const uint64_t hash = hashOf(name);
        size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] >= 0) {
            const auto id = static_cast<size_t>(m_slots[slot]);
            if (m_hashes[id] == hash && m_names[id] == name)
                return m_slots[slot];
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        const int id = static_cast<int>(m_names.size());
        m_names.push_back(keep(name));
        m_hashes.push_back(hash);
        m_slots[slot] = id;
        if (m_names.size() * 2 > m_slots.size())
            grow();
        return id;
    }

    /// The number of `name`, or -1.
    int find(std::string_view name) const
    {
        const uint64_t hash = hashOf(name);
        size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot] >= 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const auto id = static_cast<size_t>(m_slots[slot]);
            if (m_hashes[id] == hash && m_names[id] == name)
                return m_slots[slot];
        }
        return -1;
    }

    int size() const { return static_cast<int>(m_names.size()); }
    std::string_view name(int id) const { return m_names[static_cast<size_t>(id)]; }

    NameTable(const NameTable&) = delete;
    NameTable& operator=(const NameTable&) = delete;
    NameTable(NameTable&&) = default;
    NameTable& operator=(NameTable&&) = default;
    ~NameTable() = default;

private:
    static uint64_t hashOf(std::string_view name)
    {
        uint64_t hash = 0x9E3779B97F4A7C15ULL ^ name.size();
        const char* p = name.data();
        size_t left = name.size();
        for (; left >= 8; left -= 8, p += 8) {
            uint64_t word = 0;
            std::memcpy(&word, p, 8);
            hash = (hash ^ word) * 0xD6E8FEB86659FD93ULL;
            hash ^= hash >> 32;
        }
        uint64_t word = 0;
        std::memcpy(&word, p, left);
        hash = (hash ^ word) * 0xD6E8FEB86659FD93ULL;
        return hash ^ (hash >> 29);
    }

    /// Copies into blocks that never move.
    std::string_view keep(std::string_view name)
    {
        static constexpr size_t blockSize = 64 * 1024;
        if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < name.size()) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(name.size() > blockSize ? name.size() : blockSize);
        }
        std::vector<char>& block = m_blocks.back();
        const size_t at = block.size();
        block.insert(block.end(), name.begin(), name.end());
        return { block.data() + at, name.size() };
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, -1);
        for (size_t id = 0; id < m_hashes.size(); ++id) {
            size_t slot = m_hashes[id] & (m_slots.size() - 1);
            while (m_slots[slot] >= 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = static_cast<int>(id);
        }
    }

    std::vector<int> m_slots;
    std::vector<std::string_view> m_names;
    std::vector<uint64_t> m_hashes;
    std::deque<std::vector<char>> m_blocks;
};
