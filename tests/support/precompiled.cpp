// tests/support/precompiled.cpp: gives the precompiled header of all test programs a target to belong to.
