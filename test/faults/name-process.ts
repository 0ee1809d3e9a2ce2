/** Loaded first in each function process: the SDK then says with every call which process makes it. */
process.env.AWS_EXECUTION_ENV = `process_${process.env.AWS_LAMBDA_FUNCTION_NAME}_${process.pid}`
